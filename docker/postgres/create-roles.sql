-- One role owns the tables and migrates, the other is the product: it can neither change a table nor drop one.
create role welzijn_owner login password 'demo-owner-password';
create role welzijn_app login password 'demo-app-password';
create database welzijn owner welzijn_owner;
revoke all on database welzijn from public;
grant connect on database welzijn to welzijn_app;
