export interface ManagerNavProps {
  name: string;
  /** Ids of the page's parts, in their order. */
  parts: readonly { id: string; name: string }[];
}

/** The way to each part of a long page. */
export const ManagerNav = ({ name, parts }: ManagerNavProps) => (
  <nav class="manager-nav" aria-label={name}>
    <ul>
      {parts.map((part) => (
        <li key={part.id}>
          <a href={`#${part.id}`}>{part.name}</a>
        </li>
      ))}
    </ul>
  </nav>
);
