import { Button, type ButtonProps } from "@fluentui/react-components";
import { type RefObject, useLayoutEffect, useRef } from "react";

type LeavingButtonProps = ButtonProps & {
  /** What stays. */
  readonly handsOnTo: RefObject<HTMLElement | null>;
};

/** A button that is there for a while: whoever stood on it when it goes stands on what stays, and not at the beginning of the page. */
export function LeavingButton({ handsOnTo, ...button }: LeavingButtonProps): React.ReactNode {
  const own = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const node = own.current;
    return () => {
      if (node !== null && node === document.activeElement) handsOnTo.current?.focus();
    };
  }, [handsOnTo]);
  return (
    <Button
      {...button}
      ref={(node: HTMLElement | null) => {
        own.current = node;
      }}
    />
  );
}
