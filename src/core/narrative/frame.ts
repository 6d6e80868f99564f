import { displayText } from '../display';
import type { Form, TextRole } from '../model';
import type { Report, Run } from './document';
import { Looking, placeOf } from './looking';
import type { Outline } from './outline';
import { OUTLINE_SHEET } from './outlineWording';
import { answer } from './passages/answers';
import { subjectOf, unitName, yearName } from './passages/subjects';
import { typed } from './runs';
import type { View } from './view';
import { runText, SIGNATURE, FRAME } from './wording';

/** What stands around the text: title, mark, attachments, signature. */

export function titleOf(view: View, { title }: Outline): string {
  const look = new Looking(view);
  const { main } = view;
  const unit = (): string => runText(unitName(look));
  const project = (): string => main?.form.projectName ?? FRAME.project;
  const slots: Readonly<Record<string, () => string>> = {
    year: () => runText(yearName(look)).replace(/年$/, FRAME.year),
    unit,
    project,
    subject: () =>
      main?.form.kind === 'project' ? project() : `${unit()}${main === null ? '' : plainSubject(look, view)}`,
  };
  const names: Readonly<Record<string, string>> = OUTLINE_SHEET.slots;
  return title.replace(/\{([^{}]+)\}/g, (whole, name: string) => slots[names[name] ?? name]?.() ?? whole);
}

function plainSubject(look: Looking, { main }: View): string {
  return main === null ? '' : subjectOf(look, main).map(runText).join('');
}

/** A mark of the outline's own; or the one that goes with the mark that the main form carries. */
export function markOf(view: View, { mark }: Outline): string | null {
  if (mark === null || mark.besides === null) return mark?.is ?? null;
  return ownMark(view) === mark.besides ? mark.is : null;
}

/** 附件3, as it stands above the title of the form the report is about. */
function ownMark({ main, sheets }: View): string | null {
  const sheet = main === null ? undefined : sheets.get(main.form.sheet);
  if (main === null || sheet === undefined) return null;
  const last = main.form.titleAt?.row ?? main.form.range.top;
  for (let row = 0; row <= last; row++) {
    const [text = ''] = (sheet.values[row - sheet.row0] ?? []).map((value, col) =>
      displayText(value, sheet.formats[row - sheet.row0]?.[col] ?? '').replace(/[\s:：]/g, ''),
    );
    if (/^附件\d{1,2}$/.test(text)) return text;
  }
  return null;
}

/** The forms that were evaluated, each by its title and what it is about. */
export function attachmentsOf({ forms }: View): string[] {
  const names = forms
    .filter(({ form }) => form.kind === 'department' || form.kind === 'project')
    .map(({ form }) => attachmentName(form));
  return [...new Set(names)];
}

function attachmentName({ title, kind, projectName }: Form): string {
  const name = (title ?? '').replace(/\s/g, '') || FRAME.forms[kind === 'project' ? 'project' : 'department'];
  return kind === 'project' && projectName !== null ? FRAME.attachment(name, projectName) : name;
}

export function signatureOf(view: View): Report['signature'] {
  const look = new Looking(view);
  const people = (['preparer', 'head', 'phone'] as const).map((role) => ({
    label: SIGNATURE[role],
    value: personOf(look, role),
  }));
  return { unit: unitName(look), date: personOf(look, 'date'), people };
}

/** As the sheet of additional information says it, else as the form the report is about says it. */
function personOf(look: Looking, role: TextRole & ('preparer' | 'head' | 'phone' | 'date')): Run {
  const said = answer(look, role);
  if (said.kind !== 'gap') return said;
  const onForm = look.view.main?.form.texts.find((text) => text.role === role)?.text;
  const typedThere = onForm === undefined ? null : typed(onForm);
  if (typedThere !== null) return typedThere;
  if (said.where !== null || onForm === undefined || onForm.at === null) return said;
  return { ...said, where: placeOf(onForm.at) };
}
