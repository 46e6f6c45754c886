import type { MadeFile } from "../app/units/prefillJob";
import type { PageWords } from "../words/page";
import { useAddressOf } from "../summing/useAddressOf";

interface MadeFilesProps {
  readonly zip: Uint8Array;
  readonly files: readonly MadeFile[];
  readonly leftOut: readonly string[];
  readonly year: number;
  readonly words: PageWords;
}

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** What was made: the zip to download, what stands in it, and who got none. */
export function MadeFiles({ zip, files, leftOut, year, words }: MadeFilesProps): React.ReactNode {
  const { handOut, language } = words;
  const address = useAddressOf(zip, "application/zip");
  const [code, unit, name] = handOut.columns;
  const megabytes = (zip.length / BYTES_PER_MEGABYTE).toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <>
      {files.length === 0 ? (
        <p role="alert" className="notice">
          {handOut.nobody(year)}
        </p>
      ) : (
        <>
          <p>
            <strong>{handOut.made(files.length)}</strong>{" "}
            <a href={address} download={`CHITIEU_bieu_mau_${year}.zip`}>
              {handOut.download(megabytes)}
            </a>
          </p>
          <p>{handOut.send}</p>
        </>
      )}
      {leftOut.length > 0 && (
        <p>
          {handOut.leftOut(year)} {leftOut.join("; ")}.
        </p>
      )}
      {files.length > 0 && (
        <details>
          <summary>{handOut.files}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{code}</th>
                <th scope="col">{unit}</th>
                <th scope="col">{name}</th>
              </tr>
            </thead>
            <tbody>
              {files.map((file) => (
                <tr key={file.name}>
                  <td>{file.code}</td>
                  <td>{file.unit}</td>
                  <td>{file.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
