package nl.welzijnoprecept.retention.app;

import java.time.LocalDate;
import java.util.UUID;

/** Until when something is kept, as it was recorded. */
record PostponementView(UUID referralId, LocalDate until, String reason) {}
