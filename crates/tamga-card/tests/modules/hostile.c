/* A PKCS#11 module with one token, and one misdeed at one function. Both stand in the file's own
   name, "<misdeed>.<function>.so", so that one compilation is a family of modules. No header is
   needed: see module.c. Every function takes eight machine words, as the longest does. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef unsigned long ulong;
typedef ulong function(ulong, ulong, ulong, ulong, ulong, ulong, ulong, ulong);
typedef struct { ulong type; void *value; ulong length; } attribute;
typedef struct { unsigned char version[2]; function *functions[68]; } function_list;

static const char *const NAMES[68] = {"C_Initialize", "C_Finalize", "C_GetInfo",
  "C_GetFunctionList", "C_GetSlotList", "C_GetSlotInfo", "C_GetTokenInfo", "C_GetMechanismList",
  "C_GetMechanismInfo", "C_InitToken", "C_InitPIN", "C_SetPIN", "C_OpenSession", "C_CloseSession",
  "C_CloseAllSessions", "C_GetSessionInfo", "C_GetOperationState", "C_SetOperationState", "C_Login",
  "C_Logout", "C_CreateObject", "C_CopyObject", "C_DestroyObject", "C_GetObjectSize",
  "C_GetAttributeValue", "C_SetAttributeValue", "C_FindObjectsInit", "C_FindObjects",
  "C_FindObjectsFinal", "C_EncryptInit", "C_Encrypt", "C_EncryptUpdate", "C_EncryptFinal",
  "C_DecryptInit", "C_Decrypt", "C_DecryptUpdate", "C_DecryptFinal", "C_DigestInit", "C_Digest",
  "C_DigestUpdate", "C_DigestKey", "C_DigestFinal", "C_SignInit", "C_Sign", "C_SignUpdate",
  "C_SignFinal", "C_SignRecoverInit", "C_SignRecover", "C_VerifyInit", "C_Verify",
  "C_VerifyUpdate", "C_VerifyFinal", "C_VerifyRecoverInit", "C_VerifyRecover",
  "C_DigestEncryptUpdate", "C_DecryptDigestUpdate", "C_SignEncryptUpdate",
  "C_DecryptVerifyUpdate", "C_GenerateKey", "C_GenerateKeyPair", "C_WrapKey", "C_UnwrapKey",
  "C_DeriveKey", "C_SeedRandom", "C_GenerateRandom", "C_GetFunctionStatus", "C_CancelFunction",
  "C_WaitForSlotEvent"};

static char self[4096], misdeed[32], place[64];
static int inside;
static ulong next_object;
static function_list list;

static int is(const char *name) { return strcmp(misdeed, name) == 0; }

/* What it does well. */
static ulong work(int at, ulong a, ulong b, ulong c, ulong d, ulong e) {
  unsigned char *info = (unsigned char *)(at == 2 ? a : b);
  ulong flags;
  switch (at) {
  case 2:
    memset(info, ' ', 88), memset(info, 0, 2), memset(info + 34, 0, 14), info[80] = 1, info[81] = 7;
    return 0;
  case 4:
    if (b) ((ulong *)b)[0] = 7;
    *(ulong *)c = 1;
    return 0;
  case 5:
    memset(info, ' ', 96), memset(info + 96, 0, 12), info[96] = 1;
    return 0;
  case 6:
    memset(info, ' ', 96), memset(info + 96, 0, 112), flags = 0x40d;
    memcpy(info, "Token", 5), memcpy(info + 80, "1234", 4), memcpy(info + 96, &flags, sizeof flags);
    memset(info + 192, ' ', 16), flags = 8, memcpy(info + 136, &flags, sizeof flags);
    return 0;
  case 7: *(ulong *)c = 0; return 0;
  case 12: *(ulong *)e = 1; return 0;
  case 15: memset(info, 0, 32); return 0;
  case 24:
    for (ulong i = 0; i < d; ++i) {
      attribute *it = &((attribute *)c)[i];
      it->length = it->type == 0x11 ? 4 : 1;
      if (it->value) memset(it->value, 'a', it->length);
    }
    return 0;
  case 26: next_object = 0; return 0;
  case 27:
    for (*(ulong *)d = 0; *(ulong *)d < c && next_object < 2; ++*(ulong *)d)
      ((ulong *)b)[*(ulong *)d] = ++next_object;
    return 0;
  case 0: case 1: case 10: case 11: case 13: case 14: case 18: case 19: case 28: case 42: return 0;
  case 43:
    if (d) memset((void *)d, 1, 4);
    *(ulong *)e = 4;
    return 0;
  case 59: return 0;
  }
  return 0x54; /* CKR_FUNCTION_NOT_SUPPORTED */
}

static ulong act(int at, ulong a, ulong b, ulong c, ulong d, ulong e);

static void overflow(volatile char *above) {
  volatile char room[65536];
  room[0] = above ? above[0] : 0;
  overflow(room);
  above = room;
}

static void *crash_soon(void *unused) {
  usleep(2000);
  *(volatile int *)0 = 1;
  return unused;
}

/* To every descriptor that is open: the standard ones, and the channel to the program. */
static void tell_everybody(const void *bytes, size_t length, int times) {
  for (int fd = 0; fd < 64; ++fd)
    for (int i = 0; i < times && write(fd, bytes, length) > 0; ++i) ;
}

static void linger(void) {
  alarm(4);
  for (;;) pause();
}

/* The misdeeds that do not end the function in their own way. */
static void misbehave(void) {
  static char noise[65536];
  if (is("crash")) *(volatile int *)0 = 1;
  if (is("abort")) abort();
  if (is("exit")) exit(0);
  if (is("quit")) _exit(0);
  if (is("kill")) raise(SIGKILL);
  if (is("recurse")) overflow(0);
  if (is("divide")) raise(SIGFPE);
  if (is("illegal")) raise(SIGILL);
  if (is("sleep")) for (;;) sleep(1);
  if (is("spin")) for (;;) ;
  if (is("stop")) raise(SIGSTOP);
  if (is("noise")) memset(noise, 'n', sizeof noise), tell_everybody(noise, sizeof noise, 40);
  if (is("print")) tell_everybody("ready {\"Ok\":1}\n\x02tamga", 21, 1);
  if (is("forge")) tell_everybody("\x02tamga1\x03\x0d\0\0\0{\"Ok\":\"done\"}", 25, 1);
  if (is("promise")) tell_everybody("\x02tamga1\x03\xff\xff\xff\x0f{\"Ok\":", 18, 1);
  if (is("nonsense")) tell_everybody("\x02tamga1\x03\x04\0\0\0\xff\xfe{]", 16, 1);
  if (is("close")) for (int fd = 0; fd < 64; ++fd) close(fd);
  if (is("fork") && fork() == 0) linger();
  if (is("fork-and-go")) { if (fork() == 0) linger(); _exit(0); }
  if (is("thread")) { pthread_t it; pthread_create(&it, 0, crash_soon, 0); usleep(20000); }
  if (is("deafen")) for (int it = 1; it < 32; ++it) signal(it, SIG_IGN);
  if (is("move")) chdir("/"), umask(0777), setenv("PATH", "", 1);
  if (is("load-itself")) {
    function_list *again = 0;
    void *library = dlopen(self, RTLD_NOW | RTLD_GLOBAL);
    ulong (*entry)(function_list **) = dlsym(library, "C_GetFunctionList");
    if (entry) entry(&again), again->functions[1](0, 0, 0, 0, 0, 0, 0, 0);
  }
  if (is("call-itself"))
    for (int i = 0; i < 3; ++i) act(1, 0, 0, 0, 0, 0), act(0, 0, 0, 0, 0, 0);
}

/* Lies about lengths, where there are any: gives whether it told one. */
static int lies(int at, ulong b, ulong c, ulong d, ulong e) {
  ulong *count = (ulong *)(at == 4 ? c : at == 7 ? c : at == 27 ? d : at == 43 ? e : 0);
  attribute *attributes = (attribute *)c;
  ulong told = is("all-ones") ? ~0UL : is("huge") ? 1UL << 46 : is("many") ? 100000 : 1;
  if (at == 24) {
    for (ulong i = 0; i < d; ++i) attributes[i].length = told;
    return 1;
  }
  if (!count) return 0;
  if (at == 4 && b && is("many")) for (ulong i = 0; i < told; ++i) ((ulong *)b)[i] = i;
  *count = told;
  return 1;
}

static ulong act(int at, ulong a, ulong b, ulong c, ulong d, ulong e) {
  if (inside || strcmp(place, NAMES[at]) != 0) return work(at, a, b, c, d, e);
  inside = 1;
  misbehave();
  inside = 0;
  if (is("refuse")) return 5;              /* CKR_GENERAL_ERROR */
  if (is("unknown-code")) return 0xdeadbeef;
  if (is("busy")) return 0x190;            /* CKR_CRYPTOKI_NOT_INITIALIZED */
  if (is("gone")) return 0x32;             /* CKR_DEVICE_REMOVED */
  if (is("short")) return 0x150;           /* CKR_BUFFER_TOO_SMALL, for ever */
  if (is("idle")) return 0;                /* and nothing was written */
  if ((is("all-ones") || is("huge") || is("many")) && lies(at, b, c, d, e)) return 0;
  return work(at, a, b, c, d, e);
}

#define F(n) static ulong f##n(ulong a, ulong b, ulong c, ulong d, ulong e, ulong f, ulong g, \
  ulong h) { return act(n, a, b, c, d, e); }
#define TEN(t) F(t##0) F(t##1) F(t##2) F(t##3) F(t##4) F(t##5) F(t##6) F(t##7) F(t##8) F(t##9)
F(0) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9) TEN(1) TEN(2) TEN(3) TEN(4) TEN(5)
F(60) F(61) F(62) F(63) F(64) F(65) F(66) F(67)
#define TENS(t) f##t##0, f##t##1, f##t##2, f##t##3, f##t##4, f##t##5, f##t##6, f##t##7, f##t##8, f##t##9
static function_list list = {{2, 40}, {f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, TENS(1), TENS(2),
  TENS(3), TENS(4), TENS(5), f60, f61, f62, f63, f64, f65, f66, f67}};

static void read_name(void) {
  Dl_info found;
  dladdr((void *)read_name, &found);
  strncpy(self, found.dli_fname, sizeof self - 1);
  const char *name = strrchr(self, '/');
  sscanf(name ? name + 1 : self, "%31[^.].%63[^.]", misdeed, place);
}

__attribute__((constructor)) static void load(void) {
  read_name();
  if (strcmp(place, "load") == 0) misbehave();
}

ulong C_GetFunctionList(function_list **out) {
  *out = &list;
  if (strcmp(place, "versions") == 0) {
    if (is("zero")) list.version[0] = list.version[1] = 0;
    if (is("future")) list.version[0] = 9, list.version[1] = 99;
    if (is("three")) list.version[0] = 3, list.version[1] = 2;
    if (is("null-list")) *out = 0;
    if (is("null-functions")) memset(list.functions, 0, sizeof list.functions);
    if (is("wild-functions")) memset(list.functions, 0x5a, sizeof list.functions);
    if (is("no-answer")) return 0x54;
  }
  return act(3, (ulong)out, 0, 0, 0, 0) == 0x54 ? 0 : 5;
}
