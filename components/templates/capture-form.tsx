import { useRef, useState } from 'preact/hooks';
import { sectionOf, type FieldPath, type SectionId } from '@/utils/model/ids';
import type { FillPolicy } from '@/utils/model/template';
import { tagsIn } from '@/utils/templates/tags-in';
import { PartTick } from '@/components/ui/part-tick';
import { CaptureField, type CapturedField } from './capture-field';

/** What the officer wants to keep. */
export interface Capture {
  name: string;
  tags: string[];
  chosen: ReadonlySet<FieldPath>;
  policies: ReadonlyMap<FieldPath, FillPolicy>;
}

export interface CaptureFormProps {
  fields: readonly CapturedField[];
  /** Templates that may be brought up to date instead, and which of them is. */
  templates: readonly { id: string; name: string }[];
  into: string;
  suggestedName: string;
  mostLetters: number;
  words: {
    heading: string;
    into: string;
    intoNew: string;
    name: string;
    nameMissing: string;
    tags: string;
    tagsHint: string;
    choose: string;
    hint: string;
    recurring: string;
    all: string;
    nothing: string;
    noneFilled: string;
    noneChosen: string;
    byField: string;
    policy(label: string): string;
    policies: Readonly<Record<FillPolicy, string>>;
    section(section: SectionId): string;
    cancel: string;
    save(count: number): string;
  };
  onInto(id: string): void;
  onSave(capture: Capture): void;
  onCancel(): void;
}

/** Choose what of the page becomes a template or brings one up to date, and name it. */
export function CaptureForm({ fields, templates, into, suggestedName, mostLetters, words, ...on }: CaptureFormProps) {
  const [name, setName] = useState(suggestedName);
  const [tags, setTags] = useState('');
  const recurring = fields.filter(({ isRecurring }) => isRecurring).map(({ path }) => path);
  const [chosen, setChosen] = useState(new Set(recurring));
  const [isByField, setByField] = useState(false);
  const [policies, setPolicies] = useState<ReadonlyMap<FieldPath, FillPolicy>>(new Map());
  const [problem, setProblem] = useState<'nameMissing' | 'noneChosen'>();
  const nameBox = useRef<HTMLInputElement>(null);
  // The page may have emptied one meanwhile.
  const kept = fields.filter(({ path }) => chosen.has(path));
  const sections = [...new Set(fields.map(({ path }) => sectionOf(path)))];
  const choose = (next: Set<FieldPath>) => {
    setChosen(next);
    setProblem(undefined);
  };
  const turn = (paths: readonly FieldPath[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const path of paths)
      if (isOn) next.add(path);
      else next.delete(path);
    choose(next);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (into === '' && name.trim() === '') {
      setProblem('nameMissing');
      return nameBox.current?.focus();
    }
    if (kept.length === 0) return setProblem('noneChosen');
    on.onSave({
      name,
      tags: tagsIn(tags),
      chosen: new Set(kept.map(({ path }) => path)),
      policies: isByField ? policies : new Map(),
    });
  };
  return (
    <form noValidate onSubmit={submit} aria-labelledby="view-heading">
      <h2 id="view-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      {fields.length === 0 && <p class="calm">{words.noneFilled}</p>}
      {templates.length > 0 && (
        <label class="field">
          <span>{words.into}</span>
          <select
            data-action="capture-into"
            value={into}
            onChange={({ currentTarget }) => on.onInto(currentTarget.value)}
          >
            <option value="">{words.intoNew}</option>
            {templates.map((template) => (
              <option key={template.id} value={template.id}>
                {template.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {into === '' && (
        <>
          <label class="field">
            <span>{words.name}</span>
            <input
              ref={nameBox}
              value={name}
              maxLength={mostLetters}
              autocomplete="off"
              aria-invalid={problem === 'nameMissing'}
              aria-describedby="capture-problem"
              onInput={({ currentTarget }) => {
                setName(currentTarget.value);
                setProblem(undefined);
              }}
            />
          </label>
          <label class="field">
            <span>{words.tags}</span>
            <input
              value={tags}
              autocomplete="off"
              placeholder={words.tagsHint}
              onInput={({ currentTarget }) => setTags(currentTarget.value)}
            />
          </label>
        </>
      )}
      <fieldset>
        <legend>{words.choose}</legend>
        <p class="row__note">{words.hint}</p>
        <p class="pair">
          <button type="button" class="link" onClick={() => choose(new Set(recurring))}>
            {words.recurring}
          </button>
          <button type="button" class="link" onClick={() => choose(new Set(fields.map(({ path }) => path)))}>
            {words.all}
          </button>
          <button type="button" class="link" onClick={() => choose(new Set())}>
            {words.nothing}
          </button>
        </p>
        {sections.map((section) => {
          const own = fields.filter(({ path }) => sectionOf(path) === section);
          const count = own.filter(({ path }) => chosen.has(path)).length;
          return (
            <div key={section}>
              {own.length > 1 && (
                <PartTick
                  name={words.section(section)}
                  {...{ count, of: own.length }}
                  onTurn={(isOn) =>
                    turn(
                      own.map(({ path }) => path),
                      isOn,
                    )
                  }
                />
              )}
              <ul class="rows">
                {own.map((field) => (
                  <CaptureField
                    key={field.path}
                    {...{ field, words }}
                    isChosen={chosen.has(field.path)}
                    policy={isByField ? (policies.get(field.path) ?? 'ask') : undefined}
                    onToggle={() => turn([field.path], !chosen.has(field.path))}
                    onPolicy={(policy) => setPolicies(new Map(policies).set(field.path, policy))}
                  />
                ))}
              </ul>
            </div>
          );
        })}
        <label class="tick">
          <input type="checkbox" checked={isByField} onChange={() => setByField(!isByField)} />
          <span>{words.byField}</span>
        </label>
      </fieldset>
      <div class="actions actions--stay">
        <p id="capture-problem" class="problem" role="alert">
          {problem ? words[problem] : ''}
        </p>
        <button type="submit" class="button" data-action="save-template" disabled={fields.length === 0}>
          {words.save(kept.length)}
        </button>
        <button type="button" class="button button--plain" onClick={on.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
