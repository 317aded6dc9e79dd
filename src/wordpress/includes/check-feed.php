<?php
/**
 * Whether an answer is what was asked for. The widgets check each record themselves; here a wrong file, an error page and
 * a feed of another version are kept out, so that they never replace a good copy.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const DEEPEST = 64;

/** Lists of a feed, all optional. */
const LISTS = array( 'organizations', 'events', 'flows', 'resources', 'quizzes', 'banners' );

/** @return \stdClass|\WP_Error */
function read_json( string $body ) {
	$json = json_decode( $body, false, DEEPEST );
	if ( $json instanceof \stdClass ) {
		return $json;
	}
	return new \WP_Error( 'not_json', __( 'The answer is not a JSON file. Is it a web page?', 'mobility-widgets' ) );
}

/** @return \stdClass|\WP_Error */
function read_feed( string $body ) {
	$feed = read_json( $body );
	if ( is_wp_error( $feed ) ) {
		return $feed;
	}
	if ( ! is_version_1( $feed ) ) {
		return new \WP_Error( 'version', __( 'The feed has a version that this plugin cannot read. Update the plugin.', 'mobility-widgets' ) );
	}
	$is_feed = ( $feed->project ?? null ) instanceof \stdClass && is_string( $feed->language ?? null );
	foreach ( LISTS as $name ) {
		$is_feed = $is_feed && is_array( $feed->$name ?? array() );
	}
	return $is_feed ? $feed : new \WP_Error( 'shape', __( 'The file is not a feed of a mobility network.', 'mobility-widgets' ) );
}

/** @return \stdClass|\WP_Error */
function read_bank( string $body ) {
	$bank = read_json( $body );
	if ( is_wp_error( $bank ) || ( is_version_1( $bank ) && is_array( $bank->items ?? null ) ) ) {
		return $bank;
	}
	return new \WP_Error( 'shape', __( 'The file is not a bank of questions.', 'mobility-widgets' ) );
}

function is_version_1( \stdClass $json ): bool {
	return is_string( $json->version ?? null ) && 1 === preg_match( '/^1\.\d+$/', $json->version );
}
