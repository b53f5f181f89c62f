import type { DueBoard } from '@/utils/calendar/due-board';
import type { AgencyProfile } from '@/utils/model/agency-profile';
import type { Voice } from './due-words';

interface Props {
  /** By name. */
  agencies: readonly AgencyProfile[];
  frontId: string;
  /** Of those that have rules. */
  boards: readonly DueBoard[];
  voice: Voice;
  onSwitch(id: string): void;
  onSetUp(): void;
}

/** Whose due dates these are; of several the officer chooses, and sees which of them are pressing. */
export function AgencyLine({ agencies, frontId, boards, voice: { say, language }, onSwitch, onSetUp }: Props) {
  const front = boards.find(({ profileId }) => profileId === frontId);
  const nameOf = ({ agencyName }: AgencyProfile) => agencyName || say('popup.noAgency');
  const sayPressing = (agency: AgencyProfile) => {
    const board = boards.find(({ profileId }) => profileId === agency.id);
    const name = nameOf(agency);
    if (!board) return name;
    const days = board.next[0]?.daysLeft;
    if (board.late.length > 0) return say('popup.agencyLate', { name, count: board.late.length });
    return days === undefined ? name : say('popup.agencyDays', { name, days });
  };
  const shown = agencies.find(({ id }) => id === frontId);
  return (
    <div class="office">
      {agencies.length > 1 ? (
        <select
          class="agency"
          aria-label={say('popup.agencies')}
          value={frontId}
          onChange={({ currentTarget }) => onSwitch(currentTarget.value)}
        >
          {agencies.map((agency) => (
            <option key={agency.id} value={agency.id}>
              {sayPressing(agency)}
            </option>
          ))}
        </select>
      ) : (
        <p class="agency">{shown && nameOf(shown)}</p>
      )}
      {front && (
        <p class="hint">
          {front.rules.name[language]}{' '}
          <button type="button" class="change-rules" aria-label={say('popup.setup.change')} onClick={onSetUp}>
            {say('popup.setup.changeShort')}
          </button>
        </p>
      )}
    </div>
  );
}
