import { answerSum } from "./answerSum";
import type { SumJob } from "./sumMessages";

self.addEventListener("message", ({ data }: MessageEvent<SumJob>) => {
  answerSum(data, (news) => self.postMessage(news)).catch((problem: unknown) => {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  });
});
