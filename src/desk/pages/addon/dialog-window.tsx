// A dialog of the add-on: modal, over everything, or modeless, beside the work.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../desk-context.ts";

interface DialogWindowProps {
  readonly title: string;
  readonly modal: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const WIDTH = 500;

export function DialogWindow({
  title,
  modal,
  width,
  height,
  onClose,
  children,
}: DialogWindowProps) {
  const { words } = useDesk();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    if (modal) {
      dialog?.showModal();
    } else {
      dialog?.show();
    }
    return () => {
      dialog?.close();
    };
  }, [modal]);
  return (
    <dialog
      ref={place}
      class={modal ? "addon-dialog" : "addon-dialog addon-modeless"}
      aria-label={title}
      style={{ width: `${width ?? WIDTH}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="addon-head">
        <h2>{title}</h2>
        <button type="button" class="close-button" aria-label={words.closeDialog} onClick={onClose}>
          ✕
        </button>
      </div>
      <div class="addon-dialog-body" style={height === null ? {} : { height: `${height}px` }}>
        {children}
      </div>
    </dialog>
  );
}
