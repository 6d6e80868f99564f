import type { Form, FormKind } from '../../model';
import type { Trouble } from '../../rule';
import { productDefault } from '../basis';
import { formCell } from '../cells';
import * as say from '../wording';
import type { Comparison } from './comparison';
import { isOneUnit, townshipIn } from './names';

const CITES = productDefault('同一工作簿各表的单位名称应当一致');

/** Forms of which a unit has one; a workbook with two of a kind holds several units. */
const OF_THE_UNIT: readonly FormKind[] = ['department', 'baseData', 'narrative', 'projectList'];

/** The unit's name on the forms of the whole unit, and the township on its project forms. */
export const unitNames: Comparison = {
  title: '各表的单位名称',
  cites: CITES,
  compare: ({ forms, projects }) => {
    const own = forms.filter((form) => form.kind !== 'project' && OF_THE_UNIT.includes(form.kind));
    const named = own.flatMap(namedForm);
    const [first] = [...named].sort((a, b) => OF_THE_UNIT.indexOf(a.form.kind) - OF_THE_UNIT.indexOf(b.form.kind));
    if (first === undefined || isOfSeveralUnits(own)) return [];
    const others = named.filter(({ name }) => !isOneUnit(name, first.name));
    const foreign = projects.flatMap(namedForm).filter(({ name }) => isOtherTownship(name, first.name));
    return [...others, ...foreign].map((other) => trouble(other, first));
  },
};

interface NamedForm {
  readonly form: Form;
  readonly name: string;
}

function namedForm(form: Form): NamedForm[] {
  const name = form.unitName?.replace(/\s/g, '') ?? '';
  return name === '' ? [] : [{ form, name }];
}

function isOfSeveralUnits(forms: readonly Form[]): boolean {
  return (['department', 'projectList'] as const).some((kind) => forms.filter((form) => form.kind === kind).length > 1);
}

/** A project is often carried out by another office; another township's name was copied. */
function isOtherTownship(name: string, unit: string): boolean {
  const [one, other] = [townshipIn(name), townshipIn(unit)];
  return one !== null && other !== null && !one.endsWith(other) && !other.endsWith(one);
}

function trouble({ form, name }: NamedForm, first: NamedForm): Trouble {
  return {
    at: formCell(form),
    related: [formCell(first.form)],
    basis: CITES[0],
    message: say.unitNamesDiffer(name, form.sheet, first.name, first.form.sheet),
  };
}
