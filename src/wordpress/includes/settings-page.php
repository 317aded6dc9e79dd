<?php
/**
 * Settings → Mobility Widgets: feed, language, colours; and whether the feed can be read.
 *
 * @package Mobility_Widgets
 */

namespace Mobility_Widgets;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

function add_settings_page(): void {
	add_options_page( 'Mobility Widgets', 'Mobility Widgets', 'manage_options', 'mobility-widgets', __NAMESPACE__ . '\print_settings_page' );
}

/** @param string[] $links */
function add_settings_link( array $links ): array {
	$link = '<a href="' . esc_url( admin_url( 'options-general.php?page=mobility-widgets' ) ) . '">' . esc_html__( 'Settings', 'mobility-widgets' ) . '</a>';
	return array_merge( array( $link ), $links );
}

function print_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$set    = settings();
	$langs  = array( '' => __( 'The language of the page', 'mobility-widgets' ) ) + array_combine( LANGUAGES, array( 'English', 'français', 'español', 'català', 'latviešu', 'português' ) );
	$themes = array(
		'auto'  => __( 'As the visitor’s device', 'mobility-widgets' ),
		'light' => __( 'Light', 'mobility-widgets' ),
		'dark'  => __( 'Dark', 'mobility-widgets' ),
	);
	?>
	<div class="wrap">
		<h1>Mobility Widgets</h1>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="mobility-widgets-feed"><?php esc_html_e( 'Address of the feed', 'mobility-widgets' ); ?></label></th>
					<td>
						<input id="mobility-widgets-feed" class="large-text code" type="url" name="<?php echo esc_attr( OPTION ); ?>[feed]" value="<?php echo esc_attr( $set['feed'] ); ?>" placeholder="https://" aria-describedby="mobility-widgets-status" />
						<p id="mobility-widgets-status" class="description"><?php echo esc_html( status_of( $set['feed'] ) ); ?></p>
					</td>
				</tr>
				<?php print_choice( 'lang', __( 'Language', 'mobility-widgets' ), $langs, $set['lang'] ); ?>
				<?php print_choice( 'theme', __( 'Colours', 'mobility-widgets' ), $themes, $set['theme'] ); ?>
			</table>
			<?php submit_button(); ?>
		</form>
		<?php if ( '' !== $set['feed'] ) : ?>
			<form action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" method="post">
				<input type="hidden" name="action" value="mobility_widgets_refresh" />
				<?php wp_nonce_field( 'mobility_widgets_refresh' ); ?>
				<?php submit_button( __( 'Load the feed again now', 'mobility-widgets' ), 'secondary' ); ?>
			</form>
		<?php endif; ?>
		<h2><?php esc_html_e( 'In a page', 'mobility-widgets' ); ?></h2>
		<p><?php esc_html_e( 'Add the block “Mobility Widgets”, or write a shortcode:', 'mobility-widgets' ); ?></p>
		<?php foreach ( WIDGETS as $widget ) : ?>
			<p><code>[mobility_widget widget="<?php echo esc_html( $widget ); ?>"]</code></p>
		<?php endforeach; ?>
	</div>
	<?php
}

function print_choice( string $name, string $label, array $choices, string $chosen ): void {
	$id = "mobility-widgets-$name";
	?>
	<tr>
		<th scope="row"><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></th>
		<td>
			<select id="<?php echo esc_attr( $id ); ?>" name="<?php echo esc_attr( OPTION . "[$name]" ); ?>">
				<?php foreach ( $choices as $value => $words ) : ?>
					<option value="<?php echo esc_attr( $value ); ?>" <?php selected( $chosen, $value ); ?>><?php echo esc_html( $words ); ?></option>
				<?php endforeach; ?>
			</select>
		</td>
	</tr>
	<?php
}

/** One sentence on the feed; looking at the page loads it. */
function status_of( string $address ): string {
	if ( '' === $address ) {
		return __( 'The network gives you this address; it ends in .json.', 'mobility-widgets' );
	}
	$copy    = obtain( 'feed', $address );
	$failure = is_wp_error( $copy ) ? $copy->get_error_message() : failure_of( 'feed', $address );
	if ( is_wp_error( $copy ) ) {
		return $failure;
	}
	$day = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $copy['fetched'] );
	/* translators: %s: day and time */
	$sentence = sprintf( __( 'The feed of %s is in use.', 'mobility-widgets' ), $day );
	return null === $failure ? $sentence : "$sentence $failure";
}

function refresh_feed(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( '', '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'mobility_widgets_refresh' );
	$address = settings()['feed'];
	fetch_anew( 'feed', $address, read_copy( key_of( 'feed', $address ) ) );
	wp_safe_redirect( admin_url( 'options-general.php?page=mobility-widgets' ) );
	exit;
}
