import { Field } from "@fluentui/react-components";

interface FileFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Endings, ".xlsx,.xlsm"; default any. */
  readonly accept?: string;
  /** Several files, or a folder with all below it; default one file. */
  readonly takes?: "several" | "folder";
  readonly disabled: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** React knows no attribute for it. */
const asFolder = (input: HTMLInputElement | null): void => {
  input?.toggleAttribute("webkitdirectory", true);
};

/** The browser's own choice of files, which keyboards and screen readers know; a field names only an input that takes its id. */
export function FileField({ label, hint, accept, takes, disabled, onChoose }: FileFieldProps): React.ReactNode {
  return (
    <Field label={label} hint={hint ?? null} className="wide">
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          multiple={takes !== undefined}
          ref={takes === "folder" ? asFolder : undefined}
          disabled={disabled}
          onChange={({ target }) => onChoose([...(target.files ?? [])])}
        />
      )}
    </Field>
  );
}
