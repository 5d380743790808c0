// Identity: people, how they sign in, and the profiles of pros.
import type { Module } from '#kernel/operation.ts';
import './legal-status/labels.ts';
import { listAcknowledgements } from './acknowledgements/list-acknowledgements.ts';
import { readAcknowledgement } from './acknowledgements/read-acknowledgement.ts';
import { showAcknowledgement } from './acknowledgements/show-acknowledgement.ts';
import { createApiKey } from './api-keys/create-api-key.ts';
import { listApiKeys } from './api-keys/list-api-keys.ts';
import { revokeApiKey } from './api-keys/revoke-api-key.ts';
import { listCountries } from './countries/list-countries.ts';
import { addDemoPerson } from './demo/add-demo-person.ts';
import { listDemoPeople } from './demo/list-demo-people.ts';
import { signInAsDemoPerson } from './demo/sign-in-as-demo-person.ts';
import { confirmEmailChange } from './email/confirm-email-change.ts';
import { requestEmailChange } from './email/request-email-change.ts';
import { stopEmailChange } from './email/stop-email-change.ts';
import { declareLegalStatus } from './legal-status/declare-legal-status.ts';
import { listLegalStatuses } from './legal-status/list-legal-statuses.ts';
import { readMyLegalStatus } from './legal-status/read-my-legal-status.ts';
import { readPersonLegalStatus } from './legal-status/read-person-legal-status.ts';
import { sendLink } from './links/send-link.ts';
import { readMyNames } from './names/read-my-names.ts';
import { grantOperatorRole } from './operators/grant-operator-role.ts';
import { inviteOperator } from './operators/invite-operator.ts';
import { revokeOperatorRole } from './operators/revoke-operator-role.ts';
import { listPasskeys } from './passkeys/list-passkeys.ts';
import { removePasskey } from './passkeys/remove-passkey.ts';
import { becomePro } from './people/become-pro.ts';
import { listPeople } from './people/list-people.ts';
import { readMe } from './people/read-me.ts';
import { readPerson } from './people/read-person.ts';
import { updateMe } from './people/update-me.ts';
import { readMyProfile } from './profiles/read-my-profile.ts';
import { readProfile } from './profiles/read-profile.ts';
import { updateProfile } from './profiles/update-profile.ts';
import { changePassword } from './recovery/change-password.ts';
import { recoverIdentifier } from './recovery/recover-identifier.ts';
import { requestPasswordReset } from './recovery/request-password-reset.ts';
import { resetPassword } from './recovery/reset-password.ts';
import { endOtherSessions } from './sessions/end-other-sessions.ts';
import { endSession } from './sessions/end-session.ts';
import { listSessions } from './sessions/list-sessions.ts';
import { createSession } from './sign-in/create-session.ts';
import { forgetExpired } from './sign-in/forget-expired.ts';
import { openMagicLink } from './sign-in/open-magic-link.ts';
import { recordPasskeyUse } from './sign-in/record-passkey-use.ts';
import { requestMagicLink } from './sign-in/request-magic-link.ts';
import { signIn } from './sign-in/sign-in.ts';
import { signInWithTotp } from './sign-in/sign-in-with-totp.ts';
import { signOut } from './sign-in/sign-out.ts';
import { openActivationLink } from './sign-up/open-activation-link.ts';
import { requestActivationLink } from './sign-up/request-activation-link.ts';
import { signUp } from './sign-up/sign-up.ts';
import { confirmTotp } from './two-factor/confirm-totp.ts';
import { disableTotp } from './two-factor/disable-totp.ts';
import { setUpTotp } from './two-factor/set-up-totp.ts';

/** People by id, for names, addresses of mail, language, market and time zone. `findPeople` answers in no order. */
export { findPeople, findPerson, findPersonByEmail, listOperators, namesOfTheDay, type Person } from './people/store.ts';
/** What decisions on sanctions (SAN-1) and deletion (ACC-7) do to an account. */
export { closePerson, reinstatePerson, suspendPerson } from './people/standing.ts';
/** Locked, and asked for the password once more: before something that a borrowed screen must not do. */
export { lockPerson } from './people/store.ts';
export { confirmPassword } from './recovery/confirm-password.ts';
export { passwordWrong } from './refusals.ts';
export { tooManyAttempts } from './sign-in/refusals.ts';
/** Counted for one e-mail address and one network address; refuses `tooManyAttempts`. */
export { limitAttempts } from './limit.ts';
export { erasePerson } from './people/erase-person.ts';
/** Profiles of pros who are shown now; who can be offered a request (LEAD-1); ACC-4. */
export { findPublicProfileById, listProsServing, listPublicProfiles, type Profile, type PublicProfile, type ServiceWish } from './profiles/store.ts';
export { findProfileOf } from './profiles/store.ts';
export { completeness, type Completeness } from './profiles/rules.ts';
export { completenessOf } from './profiles/views.ts';
/**
 * ACC-10: may this pro do that (`contact`, `offer`, `sign`, `appointment`, `event`, `order`)? A verdict with its facts, for "why?"
 * beforehand, or the refusal `statusMayNot`, which operations that ask name among theirs.
 */
export { mayAs, refuseUnlessMay } from './legal-status/may-as.ts';
export { statusMayNot } from './legal-status/refusals.ts';
export { type Action } from './legal-status/statuses.ts';
export { listDeclarations } from './legal-status/store.ts';
/** ACC-11, before anything is paid: the verdict for a market, or the refusal `countryNotServed`. */
export { isServed, judgeCountry, refuseUnlessServed } from './countries/served.ts';
export { countryNotServed } from './countries/refusals.ts';
/**
 * ACC-12: a module names its text when it loads; the step takes `acknowledgementField()` in its input and calls `takeAcknowledgement`
 * in its transaction; `acknowledgementRefusals` are then among its refusals.
 */
export { nameAcknowledgement, type AcknowledgementText } from './acknowledgements/texts.ts';
export { acknowledgementField, takeAcknowledgement } from './acknowledgements/take-acknowledgement.ts';
export { acknowledgementRefusals } from './acknowledgements/refusals.ts';
export { listAcknowledgementsOf } from './acknowledgements/store.ts';
/** ACC-8 */
export { accountHeld, sessionsHeld } from './people/holdings.ts';
export { acknowledgementsHeld } from './acknowledgements/holdings.ts';
export { legalStatusesHeld } from './legal-status/holdings.ts';
/** Only at the keyboard, never by API key. */
export { inPerson } from './access.ts';

export const identity = {
  name: 'identity',
  operations: {
    signUp, openActivationLink, requestActivationLink,
    signIn, signInWithTotp, createSession, signOut, requestMagicLink, openMagicLink, recordPasskeyUse,
    requestPasswordReset, resetPassword, recoverIdentifier, changePassword,
    requestEmailChange, confirmEmailChange, stopEmailChange,
    listSessions, endSession, endOtherSessions,
    setUpTotp, confirmTotp, disableTotp, listPasskeys, removePasskey,
    createApiKey, listApiKeys, revokeApiKey,
    showAcknowledgement, listAcknowledgements, readAcknowledgement,
    declareLegalStatus, readMyLegalStatus, readPersonLegalStatus, listLegalStatuses, listCountries, readMyNames,
    readMe, updateMe, becomePro, readProfile, readMyProfile, updateProfile,
    inviteOperator, grantOperatorRole, revokeOperatorRole, listPeople, readPerson,
    listDemoPeople, signInAsDemoPerson, addDemoPerson,
  },
  tasks: [sendLink, forgetExpired],
} satisfies Module;
