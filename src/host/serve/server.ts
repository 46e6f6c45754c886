import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";

/** Where the built files are. `..` three times: this file is src/host/serve/server.ts. */
export const ROOT = path.resolve(__dirname, "../../..");
export const TRIAL_FOLDER = path.join(ROOT, "build/trial");
export const ADD_IN_FOLDER = path.join(ROOT, "dist");

/** The path of the trial page under which the add-in lives, as if on its own server. */
const ADD_IN_PATH = "/addin/";
const STATIC_PAGE_PATH = `${ADD_IN_PATH}tong-hop/`;

/** Scripts from this server only and never from text; `unsafe-inline` styles are the spreadsheet's and Fluent's own. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

/**
 * Office.js trusts a page that embeds it only over https. Over http it asks this page, in a hidden frame, whether the user
 * trusts it. Excel on the web never gets here; for the trial on localhost the answer is yes.
 */
const TRUST_PATH = `${ADD_IN_PATH}office-js/AgaveErrorUX/index.html`;
const TRUST_PAGE =
  "<!doctype html><script>" +
  'addEventListener("message", (e) => e.source.postMessage(JSON.stringify({ hostUserTrusted: true }), e.origin));' +
  "</script>";

export interface TrialServer {
  /** `http://localhost:3000/` */
  readonly url: string;
  /** Path of every request so far, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the trial workbook: `/` is the page, `/addin/` the add-in as built for staff. Answers this machine only.
 *
 * @param port the port to listen on; 0 takes any free one. A port in use is an exception with code EADDRINUSE.
 */
export async function serveTrial({ port = 0 }: { port?: number } = {}): Promise<TrialServer> {
  const requests: string[] = [];
  const notFound = (_request: http.IncomingMessage, response: http.ServerResponse): void => {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Không có trang này. Not found.\n");
  };
  // dev: files are looked for at each request, so that a rebuild needs no restart
  const filesOf = (folder: string) => sirv(folder, { dev: true, etag: false, onNoMatch: notFound });
  const page = filesOf(TRIAL_FOLDER);
  const addIn = filesOf(ADD_IN_FOLDER);

  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    requests.push(pathname);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (pathname === TRUST_PATH) {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(TRUST_PAGE);
      return;
    }
    // the static page names its scripts by their digest, in a policy of its own that loads nothing at all
    if (!pathname.startsWith(STATIC_PAGE_PATH)) response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    if (!pathname.startsWith(ADD_IN_PATH)) {
      page(request, response);
      return;
    }
    request.url = (request.url ?? "").slice(ADD_IN_PATH.length - 1);
    addIn(request, response);
  });

  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
