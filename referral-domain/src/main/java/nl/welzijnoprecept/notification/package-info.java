/** What somebody has to know at once, told within the product. */
@NullMarked
package nl.welzijnoprecept.notification;

import org.jspecify.annotations.NullMarked;
