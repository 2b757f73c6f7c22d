/* As much of PKCS#11 2.40 as a faulty module needs. Field names are the standard's. */
#ifndef PKCS11_H
#define PKCS11_H
#include <string.h>

#ifdef _WIN32
#pragma pack(push, 1) /* as the standard wants it there */
#endif

typedef unsigned char CK_BYTE;
typedef unsigned long CK_ULONG, CK_RV, CK_FLAGS, CK_SLOT_ID, CK_SESSION_HANDLE, CK_OBJECT_HANDLE;
typedef struct { CK_BYTE major, minor; } CK_VERSION;
typedef struct { CK_VERSION version; CK_RV (*functions[68])(); } CK_FUNCTION_LIST;
typedef struct {
  CK_VERSION cryptokiVersion; CK_BYTE manufacturerID[32]; CK_FLAGS flags;
  CK_BYTE libraryDescription[32]; CK_VERSION libraryVersion;
} CK_INFO;
typedef struct {
  CK_BYTE slotDescription[64], manufacturerID[32]; CK_FLAGS flags;
  CK_VERSION hardwareVersion, firmwareVersion;
} CK_SLOT_INFO;
typedef struct {
  CK_BYTE label[32], manufacturerID[32], model[16], serialNumber[16]; CK_FLAGS flags;
  CK_ULONG ulMaxSessionCount, ulSessionCount, ulMaxRwSessionCount, ulRwSessionCount, ulMaxPinLen,
      ulMinPinLen, ulTotalPublicMemory, ulFreePublicMemory, ulTotalPrivateMemory, ulFreePrivateMemory;
  CK_VERSION hardwareVersion, firmwareVersion; CK_BYTE utcTime[16];
} CK_TOKEN_INFO;
typedef struct { CK_SLOT_ID slotID; CK_ULONG state; CK_FLAGS flags; CK_ULONG ulDeviceError; } CK_SESSION_INFO;
typedef struct { CK_ULONG type; void *pValue; CK_ULONG ulValueLen; } CK_ATTRIBUTE;

#ifdef _WIN32
#pragma pack(pop)
#endif

enum { CKR_OK = 0, CKR_FUNCTION_NOT_SUPPORTED = 0x54, CKR_ATTRIBUTE_TYPE_INVALID = 0x12, CKR_BUFFER_TOO_SMALL = 0x150 };
enum { CKF_TOKEN_PRESENT = 1, CKF_SERIAL_SESSION = 4, CKF_TOKEN_INITIALIZED = 0x400 };
enum { CKO_CERTIFICATE = 1 };
enum { CKA_CLASS = 0, CKA_TOKEN = 1, CKA_PRIVATE = 2, CKA_LABEL = 3, CKA_VALUE = 0x11,
       CKA_CERTIFICATE_TYPE = 0x80, CKA_ID = 0x102 };
/* Positions in the function list. */
enum { INITIALIZE = 0, FINALIZE, GET_INFO, GET_FUNCTION_LIST, GET_SLOT_LIST, GET_SLOT_INFO, GET_TOKEN_INFO,
       OPEN_SESSION = 12, CLOSE_SESSION, CLOSE_ALL_SESSIONS, GET_SESSION_INFO, GET_ATTRIBUTE_VALUE = 24,
       FIND_OBJECTS_INIT = 26, FIND_OBJECTS, FIND_OBJECTS_FINAL };

static inline void text(CK_BYTE *field, size_t length, const char *value) {
  memset(field, ' ', length);
  memcpy(field, value, strlen(value));
}
#define TEXT(field, value) text(field, sizeof(field), value)
#endif
