import { RIBBON_ACTIONS } from '../../src/pane/start/request';
import { all, child, children, given, resources, text, typeOf, type Subject } from './document';

/** Rules about the ribbon and what its buttons do. */

const ID_LENGTH = 125;
const MOST_CONTROLS = 6;

export function idComplaints({ root }: Subject): string[] {
  const ids = all(root, 'CustomTab', 'Group', 'Control', 'Item').map((one) => one.getAttribute('id') ?? '');
  return [
    ...ids.filter((id) => id === '' || id.length > ID_LENGTH).map((id) => `id "${id}": 1..125`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id "${id}" twice`),
  ];
}

export function groupComplaints({ root }: Subject): string[] {
  const counts = all(root, 'Group').map((group) => children(group).filter((one) => one.localName === 'Control').length);
  return [
    ...(all(root, 'CustomTab').length === 1 ? [] : ['there is one tab']),
    ...(counts.length > 0 ? [] : ['there is a group']),
    ...counts.filter((count) => count < 1 || count > MOST_CONTROLS).map((count) => `a group of ${String(count)}`),
  ];
}

export function actionComplaints({ root, functions }: Subject): string[] {
  return all(root, 'Action').flatMap((action) => {
    if (typeOf(action) === 'ShowTaskpane') return child(action, 'SourceLocation') ? [] : ['a button without a page'];
    if (typeOf(action) !== 'ExecuteFunction') return [`a button does ${String(typeOf(action))}`];
    const name = text(child(action, 'FunctionName'));
    return [
      ...(functions.includes(name) ? [] : [`nothing in the code is called ${name}`]),
      ...(all(root, 'FunctionFile').length > 0 ? [] : ['no FunctionFile for a function']),
    ];
  });
}

/** Each button opens the one pane, each with an address that the pane knows what to do with. */
export function buttonComplaints({ root }: Subject): string[] {
  const urls = new Map(resources(root, 'Urls').map((one) => [one.getAttribute('id'), given(one)]));
  const actions = all(root, 'Action').filter((action) => typeOf(action) === 'ShowTaskpane');
  const panes = new Set(actions.map((action) => text(child(action, 'TaskpaneId'))));
  const asked = actions.map((action) => {
    const address = urls.get(child(action, 'SourceLocation')?.getAttribute('resid') ?? null) ?? '';
    return URL.canParse(address) ? new URL(address).searchParams.get('action') : null;
  });
  const isEachOnce = [...RIBBON_ACTIONS].sort().join() === asked.map(String).sort().join();
  return [
    ...(panes.size === 1 && !panes.has('') ? [] : ['the buttons share one pane']),
    ...(isEachOnce ? [] : [`the buttons ask for ${asked.join()}`]),
  ];
}

/** What Office keeps of the ribbon until the version changes. */
export function ribbonText({ root }: Subject): string {
  const overrides = child(root, 'VersionOverrides');
  return (overrides?.outerHTML ?? '').replace(/\s+/g, ' ');
}
