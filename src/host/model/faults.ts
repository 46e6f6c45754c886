import { TransportError, TransportRefusal } from "../wire/messages";
import type { RichApiRequest, RichApiResponse } from "../wire/request";

/**
 * A failure to come. Requests are counted from 1 from its planting on, actions of a request from 0.
 *
 * - "request": refused before anything of it is done.
 * - "action": the actions before it stay done, as in Excel.
 * - "answer": done whole, but the answer is lost, and nothing gets through after it until another fault or none is planted.
 */
export type Fault =
  | { readonly fails: "request"; readonly request: number }
  | { readonly fails: "answer"; readonly request: number }
  | { readonly fails: "action"; readonly request: number; readonly action: number };

type Process = (request: RichApiRequest) => Promise<RichApiResponse>;

export interface Faults {
  plant(fault: Fault | undefined): void;
  readonly process: Process;
}

/** The client's own release of objects after `Excel.run` is no request of the add-in. */
const isClearingUp = ({ Actions }: RichApiRequest): boolean => {
  const named = Actions.filter(({ Name }) => Boolean(Name));
  return named.length > 0 && named.every(({ Name }) => Name === "_RemoveReference");
};

const failed = (response: RichApiResponse, actionIndex: number): RichApiResponse => ({
  ...response,
  Error: {
    ActionIndex: actionIndex,
    Code: "GeneralException",
    Message: "There was an internal error while processing the request.",
    HttpStatusCode: 500,
    Location: "",
  },
});

/** Between the client and the workbook: lets requests pass until a planted fault is due. */
export function createFaults(process: Process): Faults {
  let planted: Fault | undefined;
  let count = 0;
  let isBroken = false;

  return {
    plant(fault) {
      planted = fault;
      count = 0;
      isBroken = false;
    },
    async process(request) {
      if (isClearingUp(request)) return process(request);
      if (isBroken) throw new TransportRefusal(TransportError.general);
      count += 1;
      const fault = planted;
      if (fault?.request !== count) return process(request);
      if (fault.fails === "request") return failed({ Results: [], TraceIds: [] }, 0);
      if (fault.fails === "answer") {
        isBroken = true;
        await process(request);
        throw new TransportRefusal(TransportError.general);
      }
      const { action } = fault;
      if (action >= request.Actions.length) return process(request);
      const response = await process({ ...request, Actions: request.Actions.slice(0, action) });
      return response.Error === undefined ? failed(response, action) : response;
    },
  };
}
