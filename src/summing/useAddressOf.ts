import { useEffect, useState } from "react";

/** An address of bytes in this page, for as long as it is shown. */
export function useAddressOf(bytes: Uint8Array, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return address;
}
