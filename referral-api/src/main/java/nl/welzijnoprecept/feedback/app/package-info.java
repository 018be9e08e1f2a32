/** Feedback over HTTP: tell the referrer, and hear that it was read. */
@NullMarked
package nl.welzijnoprecept.feedback.app;

import org.jspecify.annotations.NullMarked;
