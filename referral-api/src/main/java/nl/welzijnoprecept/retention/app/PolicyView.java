package nl.welzijnoprecept.retention.app;

import nl.welzijnoprecept.retention.DataKind;

/** How long a kind is kept. */
record PolicyView(DataKind kind, int months) {}
