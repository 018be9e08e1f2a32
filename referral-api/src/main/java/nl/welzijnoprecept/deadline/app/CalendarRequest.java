package nl.welzijnoprecept.deadline.app;

import jakarta.validation.constraints.NotNull;
import nl.welzijnoprecept.deadline.LiberationDay;

/** How an organisation deals with 5 May. */
record CalendarRequest(@NotNull LiberationDay liberationDay) {}
