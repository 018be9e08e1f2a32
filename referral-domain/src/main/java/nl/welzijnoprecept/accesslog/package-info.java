/** Who saw or changed what, when, in which role (NEN 7513). */
@NullMarked
package nl.welzijnoprecept.accesslog;

import org.jspecify.annotations.NullMarked;
