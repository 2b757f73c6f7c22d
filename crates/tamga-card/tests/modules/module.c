/* A PKCS#11 module with one full token, and one misdeed chosen by -D. No header is needed: the
   function list is a version and 68 pointers, the structures are arrays of bytes and longs. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef OBJECTS
#define OBJECTS 1
#endif
#ifndef VALUE_LENGTH
#define VALUE_LENGTH 4
#endif

typedef unsigned long ulong;
typedef struct { ulong type; void *value; ulong length; } attribute;
typedef struct { unsigned char version[2]; void *functions[68]; } function_list;

static ulong next_object, class_sought;

static void hang(void) { for (;;) sleep(1); }
static void crash(void) { *(volatile int *)0 = 1; }

static void print(void) {
#ifdef PRINTS
  printf("Reader ready {\"Ok\":null}\n");
  fflush(stdout);
  char eaten[16];
  if (read(0, eaten, sizeof eaten) > 0) crash(); /* asks for a PIN on the terminal */
#endif
}

static ulong initialize(void *arguments) {
  print();
#ifdef REFUSES
  return 5; /* CKR_GENERAL_ERROR */
#endif
#ifdef CRASHES
  crash();
#endif
#ifdef CRASHES_WHILE
  if (access(CRASHES_WHILE, F_OK) == 0) crash();
#endif
#ifdef EXITS
  exit(0);
#endif
#ifdef HANGS
  hang();
#endif
  return 0;
}

static ulong finalize(void *reserved) {
#ifdef HANGS_AT_END
  hang();
#endif
  return 0;
}

static ulong info(unsigned char *info) {
  memset(info, 0, 88);
  memset(info + 2, ' ', 32);
  memcpy(info + 2, "\xff\xfe maker", 8); /* not UTF-8 */
  memcpy(info + 48, "module", 7);        /* padded with NUL */
  return 0;
}

static ulong slot_list(unsigned char present, ulong *slots, ulong *count) {
  print();
  if (slots) slots[0] = 7;
  *count = 1;
  return 0;
}

static ulong slot_info(ulong slot, unsigned char *info) {
  memset(info, ' ', 96);
  memcpy(info, "Slot", 4);
  ulong flags = 1; /* CKF_TOKEN_PRESENT */
  memcpy(info + 96, &flags, sizeof flags);
  memset(info + 104, 0, 4);
  return 0;
}

static ulong token_info(ulong slot, unsigned char *info) {
#ifdef TOKEN_INFO
  return TOKEN_INFO;
#endif
  memset(info, 0, 208);
  memset(info, ' ', 96);
  memcpy(info, "Token", 5);
  ulong flags = 0x40d; /* initialized, user PIN initialized, login required, RNG */
  memcpy(info + 96, &flags, sizeof flags);
  return 0;
}

static ulong open_session(ulong slot, ulong flags, void *a, void *b, ulong *session) {
#ifdef OPEN_SESSION
  return OPEN_SESSION;
#endif
  *session = 1;
  return 0;
}

static ulong close_session(ulong session) { return 0; }

static ulong find_init(ulong session, attribute *template, ulong count) {
#ifdef COUNTS_TO
  FILE *counted = fopen(COUNTS_TO, "a");
  fputc('.', counted);
  fclose(counted);
#endif
  next_object = 0;
  class_sought = 1; /* CKO_CERTIFICATE: there is nothing else */
  if (count) memcpy(&class_sought, template[0].value, sizeof class_sought);
  return 0;
}

static ulong find(ulong session, ulong *objects, ulong most, ulong *count) {
#ifdef OVERFLOWS
  *count = most + 5;
  return 0;
#endif
  ulong objects_here = class_sought == 1 ? OBJECTS : 0; /* CKO_CERTIFICATE */
  for (*count = 0; *count < most && next_object < objects_here; ++*count)
    objects[*count] = ++next_object;
  return 0;
}

static ulong find_final(ulong session) { return 0; }

static ulong attributes(ulong session, ulong object, attribute *template, ulong count) {
#ifdef BAD_OBJECT
  if (object == BAD_OBJECT) return 0x30; /* CKR_DEVICE_ERROR */
#endif
  for (ulong i = 0; i < count; ++i) {
    int is_value = template[i].type == 0x11; /* CKA_VALUE */
    template[i].length = is_value ? VALUE_LENGTH : 1;
    if (template[i].value) memset(template[i].value, 'a', template[i].length);
  }
  return 0;
}

static function_list list = {{2, 40}, {initialize, finalize, info, [4] = slot_list, slot_info,
  token_info, [12] = open_session, close_session, [24] = attributes, [26] = find_init, find,
  find_final}};

ulong C_GetFunctionList(function_list **out) { *out = &list; return 0; }
