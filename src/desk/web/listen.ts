// Listening on this machine only.
import { createServer } from "node:http";
import type { Server } from "node:http";
import { DeskFault } from "../desk-fault.ts";

/** Port 0 takes any free one. @throws DeskFault when the port is taken or not allowed. */
export function listen(port: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(portFault(port, error));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      resolve({ server, port: bound });
    });
  });
}

/** Next to the desk's own port, or at any free one. */
export async function listenBeside(
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  try {
    return await listen(port + 1);
  } catch {
    return listen(0);
  }
}

function portFault(port: number, error: NodeJS.ErrnoException): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new DeskFault(
        `Ports ${port} jau ir aizņemts; norādiet citu ar --port.`,
        `Port ${port} is in use; name another with --port.`,
      );
    case "EACCES":
      return new DeskFault(
        `Portu ${port} šis lietotājs nedrīkst izmantot; norādiet citu ar --port.`,
        `This user may not use port ${port}; name another with --port.`,
      );
    default:
      return error;
  }
}
