/** What to do, and whom to call, when somebody is not safe. */
@NullMarked
package nl.welzijnoprecept.safetycard.app;

import org.jspecify.annotations.NullMarked;
