import type { EmulatedExcel } from './host';

/** What the client asks of a session of its own; set as OfficeExtension.SessionBase._overrideSession. */
export interface ClientSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<null>;
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: unknown }): Promise<ClientResponse>;
  };
}

interface ClientResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Record<string, string>;
  readonly Body: unknown;
}

const ANSWERED = { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {} };
/** What the client makes of a line to the host that broke. */
const NO_HOST: ClientResponse = {
  HttpStatusCode: 500,
  ErrorCode: 'GeneralException',
  ErrorMessage: '',
  Headers: {},
  Body: null,
};

/** Connects the client library to the emulated Excel without a page around it. */
export function sessionWith(excel: EmulatedExcel): ClientSession {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData, _flags, message) => {
        const answer = await excel.respond(JSON.stringify(message.Body)).catch(() => null);
        return answer === null ? NO_HOST : { ...ANSWERED, Body: JSON.parse(answer) as unknown };
      },
    }),
  };
}

/** What the client's event registration takes. */
export interface MessageManager {
  register(handler: (message: { entries: readonly object[] }) => void): Promise<void>;
}

/** Hands the host's events to the client; set as OSF.DDA.RichApi.richApiMessageManager. */
export function messagesFrom(excel: EmulatedExcel): MessageManager {
  return {
    register: (handler) => {
      excel.onEvent(({ type, target, payload }) => {
        const entry = {
          messageCategory: EVENT,
          messageType: type,
          targetId: target,
          message: JSON.stringify(payload),
        };
        setTimeout(() => handler({ entries: [entry] }));
      });
      return Promise.resolve();
    },
  };
}

const EVENT = 65_536;
