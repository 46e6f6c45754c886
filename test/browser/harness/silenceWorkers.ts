/**
 * In a page: from some news of a sum's progress on it hears nothing more of its workers. One that hangs cannot be made otherwise.
 *
 * @param most how many of such news are heard
 */
export function silenceWorkers(most: number): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own worker below
  const listen = Worker.prototype.addEventListener;
  let heard = 0;
  Worker.prototype.addEventListener = function (
    this: Worker,
    type: string,
    listener: (event: MessageEvent<{ readonly is?: string }>) => void,
    options?: AddEventListenerOptions,
  ) {
    const unlessSilent = (event: Event): void => {
      const message = event as MessageEvent<{ readonly is?: string }>;
      if (type === "message" && message.data.is === "progress") heard++;
      if (type !== "message" || heard < most || (heard === most && message.data.is === "progress")) listener(message);
    };
    listen.call(this, type, unlessSilent, options);
  } as typeof listen;
}
