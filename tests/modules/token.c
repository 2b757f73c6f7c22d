/* A module with one token that holds OBJECTS certificates; CERTIFICATE is a C array of its DER.
   With CHATTER it also prints on standard output and standard error, as some modules do. */
#include <stdio.h>
#include "pkcs11.h"

static const CK_BYTE certificate[] = {CERTIFICATE};
static CK_ULONG next;

static CK_RV ok() { return CKR_OK; }
static CK_RV unsupported() { return CKR_FUNCTION_NOT_SUPPORTED; }

static CK_RV initialize() {
#ifdef CHATTER
  printf("{\"slots\":[]}\nPKCS#11 module loaded\n");
  fprintf(stderr, "PKCS#11 module loaded\n");
  fflush(stdout);
#endif
  return CKR_OK;
}

static CK_RV get_info(CK_INFO *info) {
  memset(info, 0, sizeof *info);
  info->cryptokiVersion = (CK_VERSION){2, 40};
  TEXT(info->manufacturerID, "Tamga tests");
  TEXT(info->libraryDescription, "Crowded token");
  return CKR_OK;
}

static CK_RV get_slot_list(CK_BYTE present, CK_SLOT_ID *slots, CK_ULONG *count) {
  (void)present;
  if (slots && *count < 1) return CKR_BUFFER_TOO_SMALL;
  if (slots) slots[0] = 1;
  *count = 1;
  return CKR_OK;
}

static CK_RV get_slot_info(CK_SLOT_ID slot, CK_SLOT_INFO *info) {
  (void)slot;
  memset(info, 0, sizeof *info);
  TEXT(info->slotDescription, "Crowded slot");
  TEXT(info->manufacturerID, "Tamga tests");
  info->flags = CKF_TOKEN_PRESENT;
  return CKR_OK;
}

static CK_RV get_token_info(CK_SLOT_ID slot, CK_TOKEN_INFO *info) {
  (void)slot;
  memset(info, 0, sizeof *info);
  TEXT(info->label, "Crowded");
  TEXT(info->manufacturerID, "Tamga tests");
  TEXT(info->model, "crowd");
  TEXT(info->serialNumber, "10000");
  TEXT(info->utcTime, "");
  info->flags = CKF_TOKEN_INITIALIZED;
  return CKR_OK;
}

static CK_RV open_session(CK_SLOT_ID slot, CK_FLAGS flags, void *a, void *b, CK_SESSION_HANDLE *session) {
  (void)slot, (void)flags, (void)a, (void)b;
  *session = 1;
  return CKR_OK;
}

static CK_RV get_session_info(CK_SESSION_HANDLE session, CK_SESSION_INFO *info) {
  (void)session;
  *info = (CK_SESSION_INFO){1, 0, CKF_SERIAL_SESSION, 0};
  return CKR_OK;
}

static int asks_for_certificates(CK_ATTRIBUTE *template, CK_ULONG count) {
  for (CK_ULONG i = 0; i < count; i++)
    if (template[i].type == CKA_CLASS) return *(CK_ULONG *)template[i].pValue == CKO_CERTIFICATE;
  return 1;
}

static CK_RV find_objects_init(CK_SESSION_HANDLE session, CK_ATTRIBUTE *template, CK_ULONG count) {
  (void)session;
  next = asks_for_certificates(template, count) ? 0 : OBJECTS;
  return CKR_OK;
}

static CK_RV find_objects(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE *objects, CK_ULONG room, CK_ULONG *count) {
  (void)session;
  for (*count = 0; *count < room && next < OBJECTS; ++*count) objects[*count] = ++next;
  return CKR_OK;
}

static void answer(CK_ATTRIBUTE *attribute, const void *value, CK_ULONG length) {
  if (attribute->pValue && attribute->ulValueLen >= length) memcpy(attribute->pValue, value, length);
  attribute->ulValueLen = length;
}

static CK_RV get_attribute_value(CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE *template, CK_ULONG count) {
  static const CK_ULONG certificate_class = CKO_CERTIFICATE, x509 = 0;
  static const CK_BYTE yes = 1, no = 0;
  CK_BYTE id[2] = {object >> 8, object};
  CK_RV result = CKR_OK;
  (void)session;
  for (CK_ULONG i = 0; i < count; i++) switch (template[i].type) {
    case CKA_CLASS: answer(template + i, &certificate_class, sizeof certificate_class); break;
    case CKA_CERTIFICATE_TYPE: answer(template + i, &x509, sizeof x509); break;
    case CKA_TOKEN: answer(template + i, &yes, 1); break;
    case CKA_PRIVATE: answer(template + i, &no, 1); break;
    case CKA_LABEL: answer(template + i, "crowd", 5); break;
    case CKA_ID: answer(template + i, id, sizeof id); break;
    case CKA_VALUE: answer(template + i, certificate, sizeof certificate); break;
    default: template[i].ulValueLen = (CK_ULONG)-1; result = CKR_ATTRIBUTE_TYPE_INVALID;
  }
  return result;
}

CK_RV C_GetFunctionList(CK_FUNCTION_LIST **list) {
  static CK_FUNCTION_LIST functions = {{2, 40}};
  CK_RV (**f)() = functions.functions;
  for (int i = 0; i < 68; i++) f[i] = unsupported;
  f[INITIALIZE] = initialize;
  f[FINALIZE] = f[CLOSE_SESSION] = f[CLOSE_ALL_SESSIONS] = f[FIND_OBJECTS_FINAL] = ok;
  f[GET_INFO] = get_info;
  f[GET_SLOT_LIST] = get_slot_list;
  f[GET_SLOT_INFO] = get_slot_info;
  f[GET_TOKEN_INFO] = get_token_info;
  f[OPEN_SESSION] = open_session;
  f[GET_SESSION_INFO] = get_session_info;
  f[FIND_OBJECTS_INIT] = find_objects_init;
  f[FIND_OBJECTS] = find_objects;
  f[GET_ATTRIBUTE_VALUE] = get_attribute_value;
  *list = &functions;
  return CKR_OK;
}
