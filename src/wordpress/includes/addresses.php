<?php
/**
 * Addresses of others, and the site's own that stand for them. The own ones are signed: the site fetches what its pages
 * name, and is nobody's proxy.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const ROUTES = 'mobility-widgets/v1';

/** What a feed can be asked for. */
const KINDS = array( 'feed', 'bank', 'file' );

/** @param mixed $value @return string The address, or '' for anything but https without a password. */
function to_https( $value ): string {
	$address = is_string( $value ) ? sanitize_url( trim( $value ), array( 'https' ) ) : '';
	$parts   = wp_parse_url( $address );
	$is_safe = is_array( $parts ) && 'https' === ( $parts['scheme'] ?? '' ) && ! empty( $parts['host'] ) && ! isset( $parts['user'] ) && ! isset( $parts['pass'] );
	return $is_safe ? $address : '';
}

/** An address as a feed writes it, made absolute; '' where it is not safe. */
function to_absolute( string $address, string $base ): string {
	return '' === trim( $address ) ? '' : to_https( \WP_Http::make_absolute_url( trim( $address ), $base ) );
}

function key_of( string $kind, string $address ): string {
	return substr( hash_hmac( 'sha256', "$kind $address", wp_salt( 'nonce' ) ), 0, 40 );
}

/** The site's own address for a feed, a bank of questions, a picture or a recording. */
function own_address( string $kind, string $address ): string {
	$query = array(
		'url' => rawurlencode( $address ),
		'key' => key_of( $kind, $address ),
	);
	return add_query_arg( $query, rest_url( ROUTES . '/' . $kind ) );
}
