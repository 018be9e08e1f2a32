/** The report on a practice over HTTP. */
@NullMarked
package nl.welzijnoprecept.practicereport.app;

import org.jspecify.annotations.NullMarked;
