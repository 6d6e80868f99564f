import { IPermissionService, type Univer } from '@univerjs/core';
import { WorkbookRenameSheetPermission } from '@univerjs/preset-sheets-core';

const TAB = '[data-u-comp="slide-tab-item"]';

/** A tab's name is edited in place, and would show the new one even where renaming is called off later. */
export function keepTabNames(container: HTMLElement, univer: Univer, unitId: string, refused: () => void): void {
  const permissions = univer.__getInjector().get(IPermissionService);
  permissions.updatePermissionPoint(new WorkbookRenameSheetPermission(unitId).id, false);
  container.addEventListener('dblclick', ({ target }) => {
    if (target instanceof Element && target.closest(TAB) !== null) refused();
  });
}
