import { orIssue } from "./orIssue";
import { patient, tellsRenames } from "./requirements";

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells that something changed: cells, sheets added, removed, renamed or shown. Only what was done at this seat; events get
 * lost under fast typing, so they are hints and never the truth.
 */
export function onHint(listener: () => void): () => void {
  let wanted = true;
  const hear = (event?: { readonly source?: string }): Promise<void> => {
    if (wanted && event?.source !== "Remote") listener();
    return Promise.resolve();
  };
  const registering = orIssue(() =>
    Excel.run(patient, async (context) => {
      const { worksheets } = context.workbook;
      const registered: Registered[] = [
        worksheets.onChanged.add(hear),
        worksheets.onAdded.add(hear),
        worksheets.onDeleted.add(hear),
        worksheets.onActivated.add(() => hear()),
      ];
      if (tellsRenames()) registered.push(worksheets.onNameChanged.add(hear));
      await context.sync();
      return registered;
    }),
  );
  return () => {
    wanted = false;
    void registering.then((outcome) => (outcome.ok ? unregister(outcome.value) : undefined));
  };
}

async function unregister(registered: readonly Registered[]): Promise<void> {
  const [first] = registered;
  if (!first) return;
  // a handler that stays calls nobody any more
  await orIssue(() =>
    Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const each of registered) each.remove();
      await context.sync();
    }),
  );
}
