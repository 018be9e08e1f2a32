package nl.welzijnoprecept.access;

import java.util.UUID;

/** Identifies a professional. */
public record ProfessionalId(UUID value) {}
