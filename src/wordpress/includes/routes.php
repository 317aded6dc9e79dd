<?php
/**
 * The site's own addresses for the feed and its files: `/wp-json/mobility-widgets/v1/(feed|bank|file)?url=…&key=…`.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function register_routes(): void {
	foreach ( KINDS as $kind ) {
		$route = array(
			'methods'             => 'GET',
			'callback'            => static fn( \WP_REST_Request $request ) => answer( $kind, $request['url'] ),
			'permission_callback' => static fn( \WP_REST_Request $request ) => hash_equals( key_of( $kind, $request['url'] ), $request['key'] ),
			'args'                => array(
				'url' => array(
					'type'     => 'string',
					'required' => true,
				),
				'key' => array(
					'type'     => 'string',
					'required' => true,
				),
			),
		);
		register_rest_route( ROUTES, "/$kind", $route );
	}
}

/** @return \WP_REST_Response|\WP_Error */
function answer( string $kind, string $address ) {
	$copy = obtain( $kind, $address );
	if ( is_wp_error( $copy ) ) {
		return new \WP_Error( 'mobility_widgets_unavailable', $copy->get_error_message(), array( 'status' => 503 ) );
	}
	$seconds  = 'file' === $kind ? DAY_IN_SECONDS : 5 * MINUTE_IN_SECONDS;
	$response = new \WP_REST_Response( 'file' === $kind ? $copy : with_own_addresses( $kind, $copy ) );
	$response->header( 'Cache-Control', "public, max-age=$seconds" );
	return $response;
}

/**
 * Sends the bytes of a file, where WordPress would write JSON. A picture of strangers (SVG) may hold a script: opened by
 * itself it must not run as this site's.
 *
 * @param bool                   $served  Whether somebody has answered.
 * @param \WP_HTTP_Response      $result  The answer.
 * @param \WP_REST_Request       $request The question.
 */
function serve_file( bool $served, \WP_HTTP_Response $result, \WP_REST_Request $request ): bool {
	$copy = $result->get_data();
	if ( $served || '/' . ROUTES . '/file' !== $request->get_route() || ! isset( $copy['body'] ) ) {
		return $served;
	}
	$body = $copy['body'];
	header( 'Content-Type: ' . $copy['type'] );
	header( 'X-Content-Type-Options: nosniff' );
	header( "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; sandbox" );
	header( 'Accept-Ranges: bytes' );
	$range = byte_range( $request->get_header( 'range' ), strlen( $body ) );
	if ( null !== $range ) {
		status_header( 206 );
		header( "Content-Range: bytes $range[0]-$range[1]/" . strlen( $body ) );
		$body = substr( $body, $range[0], $range[1] - $range[0] + 1 );
	}
	header( 'Content-Length: ' . strlen( $body ) );
	echo $body; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A picture or a recording, checked.
	return true;
}
