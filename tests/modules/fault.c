/* A module that fails in C_Initialize; FAULT chooses how. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "pkcs11.h"

static CK_RV initialize() {
#if defined(FAULT_CRASH)
  *(volatile int *)0 = 1;
#elif defined(FAULT_ABORT)
  abort();
#elif defined(FAULT_EXIT)
  exit(0);
#elif defined(FAULT_HANG)
  for (;;) sleep(1);
#elif defined(FAULT_REFUSE)
  return 5; /* CKR_GENERAL_ERROR */
#endif
  return CKR_OK;
}
static CK_RV ok() { return CKR_OK; }
static CK_RV unsupported() { return CKR_FUNCTION_NOT_SUPPORTED; }

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list) {
  static CK_FUNCTION_LIST functions = {{2, 40}};
  for (int i = 0; i < 68; i++) functions.functions[i] = unsupported;
  functions.functions[INITIALIZE] = initialize;
  functions.functions[FINALIZE] = ok;
  *list = &functions;
  return CKR_OK;
}
