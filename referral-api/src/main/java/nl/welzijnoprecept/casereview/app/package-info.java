/** Meetings about cases over HTTP: who sits there, what is on the agenda, what is agreed on, and who directs a case. */
@NullMarked
package nl.welzijnoprecept.casereview.app;

import org.jspecify.annotations.NullMarked;
