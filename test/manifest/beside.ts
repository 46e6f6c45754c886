/** What stands beside the manifest: only what is really there may be pointed at. */
export interface Beside {
  /** Files of the build, relative to the address the add-in is served from: "taskpane.html", "assets/icon-16.png". */
  readonly files: ReadonlySet<string>;
  /** Width and height in pixels of each PNG among them. */
  readonly pixels: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** Names under which the page offers its ribbon functions. */
  readonly commands: ReadonlySet<string>;
}
