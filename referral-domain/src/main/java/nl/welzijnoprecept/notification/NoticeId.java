package nl.welzijnoprecept.notification;

import java.util.UUID;

/** Identifies a notice. */
public record NoticeId(UUID value) {}
