/* A smart card service for Wine, which has none: one reader with a card that never leaves.
   Only what is asked without touching the card is answered. */
#define WINSCARDAPI __declspec(dllexport)
#define WINSCARDDATA __declspec(dllexport)
#include <windows.h>
#include <winscard.h>

#define CONTEXT 42

/* Names end with NUL, their list with one more. */
static const char READER[] = "Tamga test reader 0\0";
static const BYTE ATR[] = {0x3b, 0xe2, 0x00, 0xff, 0xc1, 0x10, 0x31, 0xfe, 0x55, 0xc8, 0x02, 0x9c};

static HANDLE cancelled;

const SCARD_IO_REQUEST g_rgSCardT0Pci = {1, 8}, g_rgSCardT1Pci = {2, 8}, g_rgSCardRawPci = {0, 8};

LONG WINAPI SCardEstablishContext(DWORD scope, LPCVOID a, LPCVOID b, LPSCARDCONTEXT context) {
  if (!cancelled) cancelled = CreateEvent(NULL, FALSE, FALSE, NULL);
  *context = CONTEXT;
  return SCARD_S_SUCCESS;
}

LONG WINAPI SCardReleaseContext(SCARDCONTEXT context) { return SCARD_S_SUCCESS; }

LONG WINAPI SCardIsValidContext(SCARDCONTEXT context) {
  return context == CONTEXT ? SCARD_S_SUCCESS : ERROR_INVALID_HANDLE;
}

LONG WINAPI SCardCancel(SCARDCONTEXT context) {
  SetEvent(cancelled);
  return SCARD_S_SUCCESS;
}

LONG WINAPI SCardListReadersA(SCARDCONTEXT context, LPCSTR groups, LPSTR readers, LPDWORD length) {
  DWORD room = *length;
  *length = sizeof READER;
  if (!readers) return SCARD_S_SUCCESS;
  if (room < sizeof READER) return SCARD_E_INSUFFICIENT_BUFFER;
  memcpy(readers, READER, sizeof READER);
  return SCARD_S_SUCCESS;
}

static void look(SCARD_READERSTATEA *state) {
  if (strcmp(state->szReader, READER)) {
    state->dwEventState = state->dwCurrentState & ~SCARD_STATE_CHANGED;
    return;
  }
  state->dwEventState = SCARD_STATE_PRESENT;
  if (!(state->dwCurrentState & SCARD_STATE_PRESENT)) state->dwEventState |= SCARD_STATE_CHANGED;
  state->cbAtr = sizeof ATR;
  memcpy(state->rgbAtr, ATR, sizeof ATR);
}

LONG WINAPI SCardGetStatusChangeA(SCARDCONTEXT context, DWORD patience, LPSCARD_READERSTATEA states, DWORD count) {
  int changed = 0;
  for (DWORD i = 0; i < count; i++) {
    look(states + i);
    changed |= states[i].dwEventState & SCARD_STATE_CHANGED;
  }
  if (changed) return SCARD_S_SUCCESS;
  return WaitForSingleObject(cancelled, patience) == WAIT_OBJECT_0 ? SCARD_E_CANCELLED : SCARD_E_TIMEOUT;
}

LONG WINAPI SCardConnectA(SCARDCONTEXT context, LPCSTR reader, DWORD mode, DWORD protocols, LPSCARDHANDLE card, LPDWORD protocol) {
  return SCARD_E_SHARING_VIOLATION;
}

LONG WINAPI SCardReconnect(SCARDHANDLE card, DWORD mode, DWORD protocols, DWORD how, LPDWORD protocol) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardDisconnect(SCARDHANDLE card, DWORD how) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardBeginTransaction(SCARDHANDLE card) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardEndTransaction(SCARDHANDLE card, DWORD how) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardStatusA(SCARDHANDLE card, LPSTR names, LPDWORD length, LPDWORD state, LPDWORD protocol, LPBYTE atr, LPDWORD atr_length) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardTransmit(SCARDHANDLE card, LPCSCARD_IO_REQUEST send, LPCBYTE bytes, DWORD length, LPSCARD_IO_REQUEST receive, LPBYTE answer, LPDWORD answer_length) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardControl(SCARDHANDLE card, DWORD code, LPCVOID in, DWORD in_length, LPVOID out, DWORD out_length, LPDWORD returned) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardGetAttrib(SCARDHANDLE card, DWORD id, LPBYTE value, LPDWORD length) { return ERROR_INVALID_HANDLE; }
LONG WINAPI SCardSetAttrib(SCARDHANDLE card, DWORD id, LPCBYTE value, DWORD length) { return ERROR_INVALID_HANDLE; }
