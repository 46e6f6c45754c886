import { TransportError, TransportRefusal } from "../wire/messages";
import type { RichApiRequest, RichApiResponse } from "../wire/request";

/** Excel on the web takes and gives no more in one go. */
const MOST_BYTES = 5 * 1024 * 1024;
const MOST_BYTES_IN_CHAR = 3;

function isTooLarge(message: object): boolean {
  const text = JSON.stringify(message);
  if (text.length * MOST_BYTES_IN_CHAR <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

/** Refuses requests and answers of more than 5 MB, as Excel on the web does; a request before anything of it is done. */
export const limitPayload =
  (process: (request: RichApiRequest) => Promise<RichApiResponse>) =>
  async (request: RichApiRequest): Promise<RichApiResponse> => {
    if (isTooLarge(request)) throw new TransportRefusal(TransportError.requestTooLarge);
    const response = await process(request);
    if (isTooLarge(response)) throw new TransportRefusal(TransportError.responseTooLarge);
    return response;
  };
