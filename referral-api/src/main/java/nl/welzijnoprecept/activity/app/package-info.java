/** The directory of activities over HTTP: look around, and keep it up to date. */
@NullMarked
package nl.welzijnoprecept.activity.app;

import org.jspecify.annotations.NullMarked;
