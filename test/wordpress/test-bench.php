<?php
/**
 * Plugin Name: Test bench
 * Description: For the tests alone: a feed's server that is never asked over the network, and a way to call a function from outside.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const BENCH_FEED = 'https://feed.example/';

/** No request leaves this machine: `feed.example` is a folder, other files are handed over, everybody else is out of reach. */
add_filter(
	'pre_http_request',
	static function ( $answer, $options, $url ) {
		$bodies = get_option( 'bench_bodies', array() );
		if ( 0 !== strpos( $url, BENCH_FEED ) && ! isset( $bodies[ strtok( $url, '?' ) ] ) ) {
			return new WP_Error( 'http_request_failed', 'Out of reach.' );
		}
		$log = get_option( 'bench_requests', array() );
		update_option( 'bench_requests', array_merge( $log, array( array( $url, $options['user-agent'] ) ) ) );
		$path   = WP_CONTENT_DIR . '/bench-feed/' . substr( strtok( $url, '?' ), strlen( BENCH_FEED ) );
		$body   = $bodies[ $url ] ?? $bodies[ strtok( $url, '?' ) ] ?? ( is_file( $path ) ? file_get_contents( $path ) : false );
		if ( 'down' === get_option( 'bench_feed' ) ) {
			return new WP_Error( 'http_request_failed', 'Timed out.' );
		}
		return array(
			'headers'  => array(),
			'body'     => (string) $body,
			'response' => array(
				'code'    => false === $body ? 404 : 200,
				'message' => '',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);

/** WordPress takes no language of which it has no files. */
add_filter( 'locale', static fn( $locale ) => get_option( 'bench_locale', $locale ) );

/** Saves as somebody, and tells where it is. */
function bench_post( string $login, string $content, string $title ): string {
	$user = get_user_by( 'login', $login );
	wp_set_current_user( $user->ID );
	kses_init();
	$id = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $title,
				'post_content' => $content,
				'post_status'  => 'publish',
				'post_type'    => 'post',
			)
		)
	);
	return get_permalink( $id );
}

/** What is left of a post's text after somebody has saved it. */
function bench_saved( string $login, string $content ): string {
	return get_post( url_to_postid( bench_post( $login, $content, 'kept' ) ) )->post_content;
}

function bench_user( string $login, string $role ): void {
	if ( ! username_exists( $login ) ) {
		wp_insert_user(
			array(
				'user_login' => $login,
				'user_pass'  => 'password',
				'role'       => $role,
			)
		);
	}
}

/** Time passes: what was fresh is not any more. */
function bench_make_stale(): void {
	global $wpdb;
	$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '%transient%mobility_widgets%'" );
	wp_cache_flush();
}

/** Nothing is left of any feed. */
function bench_forget(): void {
	bench_make_stale();
	Mobility_Widgets\delete_old_copies( 0 );
	delete_option( 'bench_requests' );
}

function bench_own_address( string $kind, string $address ): string {
	return Mobility_Widgets\own_address( $kind, $address );
}

function bench_error( $value ) {
	return is_wp_error( $value ) ? array( 'error' => $value->get_error_code() ) : $value;
}

add_action(
	'rest_api_init',
	static function () {
		$call = static function ( WP_REST_Request $request ) {
			require_once ABSPATH . 'wp-admin/includes/admin.php';
			return array( 'value' => bench_error( call_user_func_array( $request['function'], $request['arguments'] ) ) );
		};
		register_rest_route(
			'bench/v1',
			'/call',
			array(
				'methods'             => 'POST',
				'callback'            => $call,
				'permission_callback' => '__return_true',
			)
		);
	}
);
