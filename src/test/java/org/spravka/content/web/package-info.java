@org.jspecify.annotations.NullMarked
package org.spravka.content.web;
