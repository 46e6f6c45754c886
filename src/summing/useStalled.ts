import { useEffect, useState } from "react";

const PATIENCE_MS = 8000;

/** Whether something at work has told nothing new for eight seconds. */
export function useStalled(isWorking: boolean, news: unknown): boolean {
  const [quiet, setQuiet] = useState<{ readonly news: unknown }>();
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => setQuiet({ news }), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isWorking, news]);
  return isWorking && quiet?.news === news;
}
