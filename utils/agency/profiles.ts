import type { AgencyProfile } from '@/utils/model/agency-profile';
import { FIRST_PROFILE, type Settings } from '@/utils/model/settings';

/** What an agency's form asks for. */
export type AgencyAnswers = Omit<AgencyProfile, 'letters'>;

type Front = Omit<AgencyProfile, 'id'> & Pick<Settings, 'profileId'>;

/** The agency in front, as a profile like the others. */
export function profileInFront(settings: Front): AgencyProfile {
  const { profileId = FIRST_PROFILE, agencyName, kind, place, ruleSetId, leadDays, letters } = settings;
  return {
    id: profileId,
    agencyName,
    ...(kind && { kind }),
    ...(place !== undefined && { place }),
    ...(ruleSetId !== undefined && { ruleSetId }),
    ...(leadDays !== undefined && { leadDays }),
    ...(letters && { letters }),
  };
}

/** Every agency of the officer, by name: which one is in front moves none of them. */
export function allProfiles(settings: Settings): AgencyProfile[] {
  return [profileInFront(settings), ...(settings.others ?? [])].sort(
    (a, b) => a.agencyName.localeCompare(b.agencyName, 'th') || a.id.localeCompare(b.id),
  );
}

/** Another agency in front; an unknown one changes nothing. */
export function bringToFront(settings: Settings, id: string): Settings {
  const wanted = settings.others?.find((other) => other.id === id);
  if (!wanted) return settings;
  return withFront(settings, wanted, [
    profileInFront(settings),
    ...(settings.others ?? []).filter((other) => other.id !== id),
  ]);
}

/** The agency as it is now: known by its id, else one more. */
export function withProfile(settings: Settings, profile: AgencyProfile): Settings {
  const others = settings.others ?? [];
  if (profile.id === (settings.profileId ?? FIRST_PROFILE)) return withFront(settings, profile, others);
  const isKnown = others.some(({ id }) => id === profile.id);
  return withFront(
    settings,
    profileInFront(settings),
    isKnown ? others.map((other) => (other.id === profile.id ? profile : other)) : [...others, profile],
  );
}

/** The same as its form says it: of its letters the form knows nothing, so that those stay which have come in meanwhile. */
export function withAnswers(settings: Settings, said: AgencyAnswers): Settings {
  const known = [profileInFront(settings), ...(settings.others ?? [])].find(({ id }) => id === said.id);
  return withProfile(settings, { ...said, ...(known?.letters && { letters: known.letters }) });
}

/** Without one of several; the only one stays. Another one comes to the front in its place. */
export function withoutProfile(settings: Settings, id: string): Settings {
  const [next] = allProfiles(settings).filter((profile) => profile.id !== id);
  if (!next) return settings;
  const { others = [], ...rest } =
    id === (settings.profileId ?? FIRST_PROFILE) ? bringToFront(settings, next.id) : settings;
  return withFront(
    rest,
    profileInFront(rest),
    others.filter((other) => other.id !== id),
  );
}

/** What is not of an agency stays; what the one before had and this one has not is gone. */
function withFront(settings: Settings, { id, ...front }: AgencyProfile, others: readonly AgencyProfile[]): Settings {
  const { language, dateEras, ruleChoices, reminders, drafts, holidays } = settings;
  return {
    language,
    ...(dateEras && { dateEras }),
    ...(ruleChoices && { ruleChoices }),
    ...(reminders && { reminders }),
    ...(drafts && { drafts }),
    ...(holidays && { holidays }),
    ...front,
    ...(id !== FIRST_PROFILE && { profileId: id }),
    ...(others.length > 0 && { others }),
  };
}
