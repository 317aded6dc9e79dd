<?php
/**
 * A feed, a bank or a file, from the site's own copy while it is fresh, else from its server; an older copy when that fails.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** Bytes of the largest answer. */
const LARGEST = 5 * MB_IN_BYTES;

/** Seconds that a page waits for another server at most. */
const PATIENCE = 8;

/** Seconds until a server that failed is asked again. */
const PAUSE = 5 * MINUTE_IN_SECONDS;

const FRESH_FOR = array(
	'feed' => HOUR_IN_SECONDS,
	'bank' => HOUR_IN_SECONDS,
	'file' => DAY_IN_SECONDS,
);

/**
 * @param string $kind One of KINDS.
 * @return array{base: string, type: string, fetched: int, body: string}|\WP_Error
 */
function obtain( string $kind, string $address ) {
	$key    = key_of( $kind, $address );
	$copy   = read_copy( $key );
	$state  = get_transient( "mobility_widgets_$key" );
	$failed = is_string( $state ) && 'fresh' !== $state ? new \WP_Error( 'failed', $state ) : null;
	if ( null !== $copy && false !== $state ) {
		return $copy;
	}
	if ( null !== $failed ) {
		return $failed;
	}
	return fetch_anew( $kind, $address, $copy );
}

/** Why the copy in use is not the newest; null when it is. */
function failure_of( string $kind, string $address ): ?string {
	$state = get_transient( 'mobility_widgets_' . key_of( $kind, $address ) );
	return is_string( $state ) && 'fresh' !== $state ? $state : null;
}

/** @return array|\WP_Error */
function fetch_anew( string $kind, string $address, ?array $copy ) {
	$state = 'mobility_widgets_' . key_of( $kind, $address );
	if ( null !== $copy ) {
		// Others keep to the copy in the meantime.
		set_transient( $state, 'fresh', 2 * PATIENCE );
	}
	$answer = fetch( $kind, $address );
	if ( is_wp_error( $answer ) ) {
		set_transient( $state, $answer->get_error_message(), PAUSE );
		return $copy ?? $answer;
	}
	write_copy( key_of( $kind, $address ), $answer );
	set_transient( $state, 'fresh', FRESH_FOR[ $kind ] );
	return $answer;
}

/** @return array|\WP_Error */
function fetch( string $kind, string $address ) {
	if ( '' === to_https( $address ) ) {
		return new \WP_Error( 'address', __( 'The address of the feed must begin with https://.', 'mobility-widgets' ) );
	}
	$options  = array(
		'timeout'             => PATIENCE,
		'redirection'         => 3,
		'limit_response_size' => LARGEST + 1,
		// WordPress would name this site.
		'user-agent'          => 'Mobility Widgets for WordPress ' . VERSION,
	);
	$response = wp_safe_remote_get( $address, $options );
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = (int) wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: %d: number such as 404 */
		return new \WP_Error( 'status', sprintf( __( 'The server answers with the error %d.', 'mobility-widgets' ), $status ) );
	}
	return check_answer( $kind, wp_remote_retrieve_body( $response ), final_address( $response, $address ) );
}

/** @return array|\WP_Error */
function check_answer( string $kind, string $body, string $base ) {
	if ( strlen( $body ) > LARGEST ) {
		return new \WP_Error( 'size', __( 'The file is larger than 5 MB.', 'mobility-widgets' ) );
	}
	if ( 'file' === $kind ) {
		$type = kind_of_file( $body );
		if ( null === $type ) {
			return new \WP_Error( 'type', __( 'The file is neither a picture nor a recording.', 'mobility-widgets' ) );
		}
	} else {
		$json = 'feed' === $kind ? read_feed( $body ) : read_bank( $body );
		if ( is_wp_error( $json ) ) {
			return $json;
		}
		$type = 'application/json';
	}
	return array(
		'base'    => $base,
		'type'    => $type,
		'fetched' => time(),
		'body'    => $body,
	);
}

/** After redirections, against which a feed's relative addresses count. */
function final_address( array $response, string $asked ): string {
	$http = $response['http_response'] ?? null;
	$last = $http instanceof \WP_HTTP_Requests_Response ? $http->get_response_object()->url : '';
	return '' === to_https( $last ) ? $asked : $last;
}
