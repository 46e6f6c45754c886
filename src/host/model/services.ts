import { HostObject } from "../wire/hostObject";

/** Told when the add-in's ribbon functions are ready; a failure here is an unhandled rejection in the add-in's page. */
class ActionHandlers extends HostObject {
  notifyActionHandlerReady(): void {
    // Nothing waits for it.
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntime extends HostObject {
  readonly #onVisible: (visible: boolean) => void;
  #state = "Visible";

  constructor(onVisible: (visible: boolean) => void) {
    super();
    this.#onVisible = onVisible;
  }

  /** @param state "Visible" or "Background" */
  setAppRuntimeState(state: string): void {
    this.#state = state;
    this.#onVisible(state === "Visible");
  }
  getAppRuntimeState(): string {
    return this.#state;
  }
}

/** `Office.addin.getStartupBehavior` and `setStartupBehavior`. */
class AppRuntimePersistence extends HostObject {
  #startState = "Inactive";

  setAppRuntimeStartState(state: string): void {
    this.#startState = state;
  }
  getAppRuntimeStartState(): string {
    return this.#startState;
  }
}

export const FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** The objects office.js makes by name. */
export function createServices(
  functions: HostObject,
  onPaneVisible: (visible: boolean) => void,
): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    [FUNCTIONS_SERVICE, functions],
    ["Microsoft.InternalService.AddinInternalService", new ActionHandlers()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntime(onPaneVisible)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistence()],
  ]);
}
