// One function for each command of the window. Each rejects with a `Problem`.
import { invoke, type InvokeArgs } from "@tauri-apps/api/core";
import { asProblem } from "./problem";
import type {
  Answer,
  CaseView,
  CertificateRequest,
  Copied,
  CertificateSpellings,
  Comparable,
  Comparison,
  Diagnosis,
  KeyPlace,
  KeyToken,
  ExportForm,
  FieldVerdict,
  Found,
  Held,
  Inventory,
  Link,
  ListedCause,
  Matching,
  MoadianVerdict,
  RequestFile,
  RequestMade,
  RequestProfile,
  RequestWish,
  SealedAnswer,
  Sending,
  Start,
  SubscriberView,
  TaxSite,
  Support,
  TestedKey,
  Verification,
  WorkbookReport,
} from "./types";

async function call<Reply>(command: string, args?: InvokeArgs): Promise<Reply> {
  try {
    return await invoke<Reply>(command, args);
  } catch (rejection) {
    throw asProblem(rejection);
  }
}

/** Everything the window shows first. Called after the first paint. */
export const start = () => call<Start>("start");

/** Keeps the language. */
export const chooseLocale = (locale: string) => call<void>("choose_locale", { locale });

/** Keeps the colours. */
export const chooseTheme = (theme: string) => call<void>("choose_theme", { theme });

/** The hardware as it is now. */
export const inventory = () => call<Inventory>("inventory");

/** Every certificate seen on any token. */
export const heldCertificates = () => call<Held[]>("held_certificates");

/** From the computer to the certificate, link by link. */
export const chain = () => call<Link[]>("chain");

/** Starts a case of `guide`, for rehearsal or for real; for the subscriber with this number. */
export const startCase = (guide: string, practice: boolean, subscriber: string | null) =>
  call<CaseView>("start_case", { guide, practice, subscriber });

/** Goes on with a case; its checks run from now on. */
export const openCase = (id: number) => call<CaseView>("open_case", { id });

/** Leaves the open case; nothing is lost. */
export const closeCase = () => call<void>("close_case");

/** Answers a step: it is done. */
export const answer = (id: number, given: Answer) =>
  call<CaseView>("answer", { case: id, answer: given });

/** Goes back to a step; what was answered there is kept. */
export const revisit = (id: number, step: string) => call<CaseView>("revisit", { case: id, step });

/** Removes a case with its answers. */
export const removeCase = (id: number) => call<void>("remove_case", { case: id });

/** Notes that a line of a form was copied; the case in front as it stands now. */
export const markCopied = (id: number, copied: Copied) =>
  call<CaseView | null>("mark_copied", { case: id, copied });

/** Looks at what was typed into a field; nothing is kept. */
export const checkField = (kind: string, value: string) =>
  call<FieldVerdict>("check_field", { kind, value });

/** Guides, steps and subscribers in which `text` stands; asked at every key. */
export const search = (text: string) => call<Found>("search", { text });

/** Everything kept about one subscriber; null when it is gone. */
export const subscriber = (id: number) => call<SubscriberView | null>("subscriber", { id });

/** Wants no more reminders of something watched, or wants them again. */
export const silence = (id: number, silenced: boolean) => call<void>("silence", { id, silenced });

/** Watches something no longer. */
export const removeWatched = (id: number) => call<void>("remove_watched", { id });

/** Saves a case's waiting times and ends as a calendar file; the path, or null when not saved. */
export const saveCalendar = (id: number) => call<string | null>("save_calendar", { case: id });

/** Opens the system's print dialog for this window. */
export const printSheet = () => call<void>("print_sheet");

/** Where Java lies on this computer; null when there is none. */
export const lookForJava = () => call<string | null>("look_for_java");

/** Lets the person choose a workbook; its path, or null when none was chosen. */
export const chooseWorkbook = () => call<string | null>("choose_workbook");

/** Compares a filled workbook with the portal's empty form; both files stay as they are. */
export const checkWorkbook = (form: string, filled: string) =>
  call<WorkbookReport>("check_workbook", { form, filled });

/**
 * Opens the file of a software token; without a path the person chooses one. Its password is asked
 * in a window of its own.
 */
export const openSoftwareToken = (path: string | null) =>
  call<Inventory>("open_software_token", { path });

/** Forgets an open software token. */
export const closeSoftwareToken = (path: string) =>
  call<Inventory>("close_software_token", { path });

/** Plugs the practice token in, or pulls it out. */
export const practiceToken = (plugged: boolean) => call<void>("practice_token", { plugged });

/** The tokens that keys can be on; in a rehearsal, the practice token. */
export const tokensToChoose = () => call<KeyToken[]>("tokens_to_choose");

/** The kinds of certificates that can be asked for. */
export const requestProfiles = () => call<RequestProfile[]>("request_profiles");

/** Makes a key and a request for it; null when the person does not want to. */
export const makeRequest = (wish: RequestWish) =>
  call<RequestMade | null>("make_request", { wish });

/** Saves a request where the person says; the path, or null when nothing was saved. */
export const saveRequest = (request: CertificateRequest, form: RequestFile) =>
  call<string | null>("save_request", { request, form });

/** Which token has the key of a certificate; without a path the person chooses the file. */
export const matchCertificate = (path: string | null) =>
  call<Matching | null>("match_certificate", { path });

/** Puts the certificate in a file beside its key; false when the person does not want to. */
export const installCertificate = (path: string) => call<boolean>("install_certificate", { path });

/** Signs a sample with every key of a token; null when the person does not want to. */
export const testSignature = (place: KeyPlace) =>
  call<TestedKey[] | null>("test_signature", { place });

/** Changes the PIN or password of a token; false when the person does not want to. */
export const changePin = (place: KeyPlace) => call<boolean>("change_pin", { place });

/** Sets the PIN of a token with its PUK; false when the person does not want to. */
export const unblockPin = (place: KeyPlace) => call<boolean>("unblock_pin", { place });

/** Opens a portal in the person's browser. */
export const openPortal = (portal: string) => call<void>("open_portal", { portal });

/** Saves a certificate where the person says; the path, or null when nothing was saved. */
export const exportCertificate = (sha256: string, form: ExportForm) =>
  call<string | null>("export_certificate", { sha256, form });

/** A certificate in every form that a portal may ask for. */
export const certificateSpellings = (sha256: string) =>
  call<CertificateSpellings>("certificate_spellings", { sha256 });

/** Who vouches for a certificate; nobody is asked. */
export const verifyCertificate = (sha256: string) =>
  call<Verification>("verify_certificate", { sha256 });

/** Asks the authorities of a certificate what was announced. */
export const verifyCertificateOnline = (sha256: string) =>
  call<Verification>("verify_certificate_online", { sha256 });

/** The certificates that this one can be compared with. */
export const comparableCertificates = (sha256: string) =>
  call<Comparable[]>("comparable_certificates", { sha256 });

/** A certificate beside the one with the serial number `other`. */
export const compareCertificates = (sha256: string, other: string) =>
  call<Comparison>("compare_certificates", { sha256, other });

/** What the live proof will tell the tax system. */
export const moadianSendings = (site: TaxSite) => call<Sending[]>("moadian_sendings", { site });

/** Asks the tax system with one entry of the PIN; null when the person does not want to. */
export const proveMoadian = (sha256: string, site: TaxSite, memory: string) =>
  call<MoadianVerdict | null>("prove_moadian", { sha256, site, memory });
/** Looks at everything on this computer that leads to a portal; nobody else is asked. */
export const diagnose = () => call<Diagnosis>("diagnose");

/** Looks again after a change of the hardware. */
export const diagnoseAgain = () => call<Diagnosis>("diagnose_again");

/** Asks the portal that is wanted; the person has seen what it learns, and agreed. */
export const askPortal = () => call<Diagnosis>("ask_portal");

/** What the last diagnosis found, redacted; null before the first. */
export const diagnosisReport = () => call<string | null>("diagnosis_report");

/** Saves a report as it was shown; the path, or null when nothing was saved. */
export const saveReport = (text: string) => call<string | null>("save_report", { text });

/** What an agent needs for this code; at another step of its guide, if one is named. */
export const readCall = (typed: string, step: string | null) =>
  call<Support>("read_call", { typed, step });

/** Every cause there is. */
export const causes = () => call<ListedCause[]>("causes");

/** Names of the causes whose words are about `text`, in any language. */
export const searchCauses = (text: string) => call<string[]>("search_causes", { text });

/** Lets the person choose a driver's file. */
export const addModule = () => call<Inventory>("add_module");

/** Forgets a driver's file that the person chose. */
export const removeModule = (path: string) => call<Inventory>("remove_module", { path });

/** Gives what was typed in the PIN window, sealed, or null when the person does not want to. */
export const enterPin = (answer: SealedAnswer | null) => call<void>("enter_pin", { answer });
