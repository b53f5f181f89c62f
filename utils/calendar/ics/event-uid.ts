/** Reserved for examples (RFC 2606): nobody else's names can stand under it. */
const DOMAIN = 'emenscr-assist.example';

/** The same for the same due date of the same agency in every file ever written: by it programs replace what they have. */
export const eventUid = (agencyId: string, key: string): string => `${escaped(key)}/${escaped(agencyId)}@${DOMAIN}`;

/** Leaves no `/` or `@`, so no two pairs share a UID. */
const escaped = (part: string) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
