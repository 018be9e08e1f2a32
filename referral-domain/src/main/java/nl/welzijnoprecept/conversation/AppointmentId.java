package nl.welzijnoprecept.conversation;

import java.util.UUID;

/** Identifies an appointment. */
public record AppointmentId(UUID value) {}
