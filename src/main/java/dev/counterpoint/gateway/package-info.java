/** API Gateway events, routes and problems: the only room that knows Lambda. */
package dev.counterpoint.gateway;
