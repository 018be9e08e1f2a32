package nl.violators.domain;

import java.util.UUID;

/** Reads client data without a scope, on purpose. */
interface Referrals {
    Object latest(UUID id);
}
